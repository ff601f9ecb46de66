package kz.qyzmet.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledRegulation.Participant;
import kz.qyzmet.compile.Outline.Attached;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** A regulation told by hand, row by row, beside its text: what a test wants the checks to see. */
final class Drafted {
    private String text;
    private final Language language;
    private final Map<String, String> rows = new HashMap<>();
    private final List<OfficeKind> providers = new ArrayList<>(List.of(OfficeKind.EDUCATION_DEPARTMENT));
    private KnownTerms standards = KnownTerms.NONE;
    private @Nullable Term total;
    private LocalDate adopted = LocalDate.of(2016, 5, 12);

    private Drafted(Language language) {
        this.language = language;
        this.text = read("mooring_" + language.tag() + ".txt");
        tell("steps", """
                5.1 8.1 STATE_CORP_WORKER HAND_OVER 1 working day
                5.2 8.2 OFFICE_CLERK REGISTER 20 minutes
                5.3 8.3 HEAD RESOLVE 2 hours
                5.4 8.4 RESPONSIBLE_EXECUTOR PREPARE 5 working days
                5.5 8.5 HEAD SIGN 1 working day
                5.6 8.6 OFFICE_CLERK SEND 30 minutes""");
        tell("sequence", """
                8.1 - STATE_CORP_WORKER HAND_OVER 1 working day
                8.2 - OFFICE_CLERK REGISTER 20 minutes
                8.3 - HEAD RESOLVE 2 hours
                8.4 - RESPONSIBLE_EXECUTOR PREPARE 5 working days
                8.5 - HEAD SIGN 1 working day
                8.6 - OFFICE_CLERK SEND 30 minutes""");
        tell("participants", """
                7.1 OFFICE_CLERK
                7.2 HEAD
                7.3 RESPONSIBLE_EXECUTOR""");
        tell("corporation", """
                9.1 PROCESS STATE_CORP_WORKER
                9.2 PROCESS STATE_CORP_WORKER
                9.3 CONDITION SYSTEM
                9.4 PROCESS STATE_CORP_WORKER PACKAGE_INCOMPLETE
                9.5 PROCESS STATE_CORP_WORKER
                9.6 PROCESS SYSTEM
                9.7 PROCESS RECIPIENT""");
        tell("portal", """
                10.2 PROCESS RECIPIENT
                10.3 CONDITION SYSTEM
                10.4 PROCESS SYSTEM SIGN_IN_REFUSED
                10.5 PROCESS RECIPIENT
                10.6 CONDITION SYSTEM
                10.7 PROCESS SYSTEM EDS_NOT_CONFIRMED
                10.8 PROCESS RECIPIENT
                10.9 CONDITION RESPONSIBLE_EXECUTOR
                10.10 PROCESS SYSTEM DOCUMENTS_DEFECTIVE
                10.11 PROCESS RECIPIENT""");
        tell("channels", "1.1 STATE_CORPORATION\n1.2 PORTAL");
        tell("form", "2 ELECTRONIC\n2 PAPER");
        tell("annexes", "3 result 2\n9.4 refusal-receipt 3");
        tell("windows", "");
        tell("complaint", "12");
    }

    static Drafted in(Language language) {
        return new Drafted(language);
    }

    /** Spoils the text; what is to be spoiled must be there. */
    Drafted text(String before, String after) {
        if (!text.contains(before)) throw new IllegalArgumentException("no such words: " + before);
        text = text.replace(before, after);
        return this;
    }

    /** Tells all rows of a part anew. */
    Drafted tell(String part, String told) {
        rows.put(part, told);
        return this;
    }

    /** Tells a row otherwise. */
    Drafted row(String part, String before, String after) {
        var old = rows.getOrDefault(part, "");
        if (!old.contains(before)) throw new IllegalArgumentException("no such row: " + before);
        return tell(part, old.replace(before, after).replace("\n\n", "\n"));
    }

    Drafted providers(OfficeKind... kinds) {
        providers.clear();
        providers.addAll(List.of(kinds));
        return this;
    }

    Drafted standard(Term whole) {
        standards = (title, order) -> whole;
        return this;
    }

    Drafted total(Term whole) {
        total = whole;
        return this;
    }

    Drafted adopted(int year) {
        adopted = LocalDate.of(year, 5, 12);
        return this;
    }

    /** Findings of this code, as {@code ref} or {@code ref/second}. */
    List<String> findings(Code code) {
        return findings().stream()
                .filter(finding -> finding.code() == code)
                .map(Drafted::refs)
                .toList();
    }

    private static String refs(Finding finding) {
        var one = finding.place().ref();
        var other = finding.second().ref();
        return one.equals(other) ? one : one + "/" + other;
    }

    List<Finding> findings() {
        var read = ((Reading.Read) ActReader.read("act.txt", text.getBytes(StandardCharsets.UTF_8))).text();
        var clauses = Lexicon.of(language).read(read.text());
        var attached = Outliner.outline(clauses).regulations().getFirst();
        return Checks.of(new Examined(read, clauses, act(), regulation(attached), attached, standards));
    }

    private CompiledAct act() {
        var act = new ActReference("akimat", "41", adopted, "5102", null);
        return new CompiledAct(
                new Told<>("act", act, new Place("", 0, 1), false), null, null, List.of(), List.of(), List.of(), null);
    }

    private CompiledRegulation regulation(Attached a) {
        return new CompiledRegulation(
                1,
                a.title(),
                language,
                told(a, "1", "boats"),
                null,
                null,
                providers,
                list("channels", row -> told(a, row[0], Channel.valueOf(row[1]))),
                List.of(),
                list("form", row -> told(a, row[0], Standard.Form.valueOf(row[1]))),
                List.of(),
                told(a, "3", "permit"),
                null,
                total == null ? null : told(a, "10", total),
                list("steps", row -> step(a, row)),
                List.of(),
                list("participants", row -> new Participant(Role.valueOf(row[1]), told(a, row[0], row[1]))),
                list("sequence", row -> step(a, row)),
                processes(a),
                Map.of(),
                list("windows", row -> new ToldWindow(null, MonthDay.parse("--" + row[1]), null, place(a, row[0]))),
                List.of(),
                annexes(a),
                List.of(),
                rows.getOrDefault("complaint", "").isBlank() ? null : told(a, "12", "3"),
                null,
                Map.of());
    }

    private interface Row<T> {
        T of(String[] words);
    }

    private <T> List<T> list(String part, Row<T> row) {
        return rows.getOrDefault(part, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> row.of(line.strip().split(" ")))
                .toList();
    }

    private Map<Channel, List<ToldProcess>> processes(Attached a) {
        var all = new EnumMap<Channel, List<ToldProcess>>(Channel.class);
        all.put(Channel.STATE_CORPORATION, list("corporation", row -> process(a, row)));
        all.put(Channel.PORTAL, list("portal", row -> process(a, row)));
        return all;
    }

    private Map<String, Told<String>> annexes(Attached a) {
        var all = new HashMap<String, Told<String>>();
        list("annexes", row -> all.put(row[1], told(a, row[0], row[2])));
        return all;
    }

    /** {@code 5.1 8.1 HEAD SIGN 1 working day}; a dash where nothing is told. */
    private static ToldStep step(Attached a, String[] row) {
        var term = row.length > 4 ? Term.parse(String.join(" ", List.of(row).subList(4, row.length))) : null;
        var actions = row[3].equals("-")
                ? List.<Told<Action>>of()
                : Stream.of(row[3].split(","))
                        .map(action -> told(a, row[0], Action.valueOf(action)))
                        .toList();
        return new ToldStep(
                row[0],
                row[1].equals("-") ? List.of() : List.of(row[1]),
                row[2].equals("-") ? null : told(a, row[0], Role.valueOf(row[2])),
                null,
                actions,
                term == null ? null : told(a, row[0], term),
                null,
                place(a, row[0]));
    }

    private static ToldProcess process(Attached a, String[] row) {
        var refuses = row.length > 3 && !row[3].equals("-") ? RefusalPoint.Kind.valueOf(row[3]) : null;
        var term = row.length > 4 ? Term.parse(row[4] + " " + row[5]) : null;
        return new ToldProcess(
                Kind.valueOf(row[1]),
                1,
                row[0],
                told(a, row[0], Role.valueOf(row[2])),
                term == null ? null : told(a, row[0], term),
                refuses,
                place(a, row[0]));
    }

    private static <T> Told<T> told(Attached a, String ref, T value) {
        return new Told<>("1/" + ref, value, place(a, ref), false);
    }

    private static Place place(Attached a, String ref) {
        return a.paragraphs()
                .flatMap(paragraph -> Stream.concat(
                        paragraph.parts().stream().map(Outline.Part::place), Stream.of(paragraph.whole())))
                .filter(place -> place.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paragraph " + ref));
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(Drafted.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
