package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.acttext.ActText;

/** Reads the text of an act as services: outline, recognised phrases, told facts, findings. Pure. */
public final class Compiler {
    /** One subject each, in this order: a later pass may use what an earlier one wrote. */
    private static final List<Pass> PASSES = List.of(
            new OblastPass(),
            new ServicePass(),
            new ChannelsPass(),
            new FormsPass(),
            new WindowsPass(),
            new ProcessesPass(),
            new RefusalsPass(),
            new PapersPass());

    private Compiler() {}

    /** What the text tells. Never fails: a text that is no regulation gives the finding that says so. */
    public static Compiled compile(ActText text) {
        return compile(text, List.of());
    }

    /** @param corrections what people said instead of the text; those of facts it no longer tells are passed over */
    public static Compiled compile(ActText text, List<Correction> corrections) {
        var clauses = Lexicon.of(text.language()).read(text.text());
        var outline = Outliner.outline(clauses);
        var facts = new Facts(text.text(), corrections);
        var act = ActReading.act(clauses, outline, facts);
        var regulations = outline.regulations().stream()
                .map(attached -> regulation(new Scope(clauses, attached, text.language(), facts)))
                .toList();
        if (regulations.isEmpty()) none(text, facts);
        return new Compiled(text, act, regulations, facts.findings(), facts.marks());
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
