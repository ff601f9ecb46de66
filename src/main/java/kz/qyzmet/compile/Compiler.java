package kz.qyzmet.compile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActText;

/** Reads the text of an act as services: outline, recognised phrases, told facts, findings. Pure. */
public final class Compiler {
    /** One subject each, in this order: a later pass may use what an earlier one wrote. */
    private static final List<Pass> PASSES = List.of(
            new Participants(),
            new UnitTables(),
            new Procedure(),
            new Outcomes(),
            new SigningTold(),
            new Numerals(),
            new OblastPass(),
            new ServicePass(),
            new ChannelsPass(),
            new FormsPass(),
            new WindowsPass(),
            new TotalTermPass(),
            new ProcessesPass(),
            new FrontsPass(),
            new RefusalsPass(),
            new AnnexesPass(),
            new NamesPass(),
            new SaidPass());

    private Compiler() {}

    /** What the text tells. Never fails: a text that is no regulation gives the finding that says so. */
    public static Compiled compile(ActText text) {
        return compile(text, List.of());
    }

    /** As {@link #compile(ActText, List, KnownTerms)}, with no standard known. */
    public static Compiled compile(ActText text, List<Correction> corrections) {
        return compile(text, corrections, KnownTerms.NONE);
    }

    /**
     * What the text tells, with what people said instead of it.
     *
     * @param corrections what people said instead of the text; one that no longer fits is a finding
     * @param standards whole terms against which the steps are added up
     */
    public static Compiled compile(ActText text, List<Correction> corrections, KnownTerms standards) {
        var clauses = Lexicon.of(text.language()).read(text.text());
        var outline = Outliner.outline(clauses);
        var facts = new Facts(text.text(), corrections);
        var act = ActReading.act(clauses, outline, facts);
        var body = act.act() == null ? null : act.act().value().body();
        var regulations = outline.regulations().stream()
                .map(attached -> regulation(new Scope(clauses, attached, text.language(), facts, body)))
                .toList();
        if (regulations.isEmpty()) none(text, facts);
        var checked = IntStream.range(0, regulations.size())
                .mapToObj(i -> new Examined(
                        text,
                        clauses,
                        act,
                        regulations.get(i),
                        outline.regulations().get(i),
                        standards))
                .flatMap(regulation -> Checks.of(regulation).stream());
        var told = Checks.tidy(Stream.concat(checked, facts.findings().stream()));
        var findings = Stream.concat(told.stream(), facts.unfit(regulations.size()).stream())
                .toList();
        return new Compiled(text, act, regulations, findings, facts.marks());
    }

    private static CompiledRegulation regulation(Scope scope) {
        var draft = new Draft(scope);
        PASSES.forEach(pass -> pass.read(scope, draft));
        return draft.finished();
    }

    private static void none(ActText text, Facts facts) {
        var whole = new Place("", 0, text.text().length());
        facts.finding(Code.NOT_A_REGULATION, 0, whole, whole);
    }
}
