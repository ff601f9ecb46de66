package kz.qyzmet.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;

/** The standard of a service that the library does not know: what its regulation tells of it, and the general rules of standards. */
record StandardText(CompiledRegulation told, String service, String title, Set<Channel> channels, LocalDate from) {
    static final String RESULT = "result";
    static final String WINDOW_FIELD = "applies-to";

    private static final Map<String, Object> GENERAL = Labels.reason("standards");
    /** The Law on the Procedure of Considering Applications, where nobody tells a term. */
    private static final Term USUAL = new Term.CalendarDays(15);

    private static final Set<String> ANNEXES = Set.of("application", "result", "acceptance-receipt", "refusal-receipt");

    /** The standard's tree; its forms are those the regulation states. */
    Map<String, Object> entry(FormText forms) {
        return Entry.of("service", service)
                .put("name", Labels.same(title))
                .put("order", ActFile.order(told.standard(), from))
                .put(
                        "in-force",
                        Entry.of("from", from)
                                .put("assumed", Labels.reason("applied-from"))
                                .map())
                .put(
                        "fee",
                        Entry.of("says", Labels.of("fee"))
                                .put("assumed", GENERAL)
                                .map())
                .put("total", total())
                .put("form", forms.ofServiceInStandard())
                .put("result-form", forms.ofResultInStandard())
                .put("documents", documents())
                .put("application", application())
                .put("grounds", grounds())
                .put("results", List.of(result()))
                .put("annexes", annexes())
                .put("complaint", complaint())
                .put("hearing-from", LocalDate.of(2021, 7, 1))
                .put("stands-in", true)
                .map();
    }

    private Map<String, Object> total() {
        var total = told.totalTerm();
        if (total != null)
            return Entry.of("term", total.value().toString())
                    .put("assumed", by(total, "tells"))
                    .map();
        var sum = TermSum.of(told.procedure().stream()
                .map(ToldStep::term)
                .filter(Objects::nonNull)
                .map(Told::value)
                .toList());
        return sum == null
                ? Entry.of("term", USUAL.toString())
                        .put("assumed", Labels.reason("no-term"))
                        .map()
                : Entry.of("term", sum.toString())
                        .put("assumed", Labels.reason("sum-of-steps"))
                        .map();
    }

    private static Map<String, Object> by(Told<?> told, String tells) {
        var ref = told.place().ref();
        return ref.isEmpty()
                ? Labels.reason("regulation-" + tells)
                : Labels.reason("paragraph-" + tells, Map.of("ref", ref));
    }

    private List<Map<String, Object>> documents() {
        var places = channels.stream().sorted().map(Channel::code).toList();
        boolean registers = !channels.equals(Set.of(Channel.PROVIDER_OFFICE));
        var identity = Entry.of("id", "identity-document")
                .put("name", Labels.of("documents", "identity-document"))
                .put("shown", true)
                .put("from-register", registers ? "individuals" : null);
        var named = Entry.of("id", "named-documents").put("name", Labels.of("documents", "named-documents"));
        return List.of(document("identity", places, identity), document("package", places, named));
    }

    private static Map<String, Object> document(String id, List<String> places, Entry alternative) {
        return Entry.of("id", id)
                .put("name", Labels.of("documents", id))
                .put("channels", places)
                .put("any-of", List.of(alternative.map()))
                .put("at", "9")
                .put("assumed", Labels.reason("list-not-at-hand"))
                .map();
    }

    private Map<String, Object> application() {
        var fields = new ArrayList<>(List.of(
                field("applicant-name", "text", "full-name"),
                field("applicant-iin", "iin", "iin"),
                field("address", "text", "address"),
                field("phone", "phone", null),
                field("request", "long-text", null)));
        var choices = choices();
        if (!choices.isEmpty())
            fields.add(Entry.of("id", WINDOW_FIELD)
                    .put("label", Labels.of("fields", WINDOW_FIELD))
                    .put("kind", "choice")
                    .put("choices", choices)
                    .map());
        return Entry.of("assumed", Labels.reason("form-not-at-hand"))
                .put("fields", fields)
                .map();
    }

    private static Map<String, Object> field(String id, String kind, @Nullable String prefill) {
        return Entry.of("id", id)
                .put("label", Labels.of("fields", id))
                .put("kind", kind)
                .put("prefill", prefill)
                .map();
    }

    /** One for each answer a window holds for, and one for the rest; none where no window asks. */
    private List<Map<String, Object>> choices() {
        var choices = new ArrayList<Map<String, Object>>();
        for (var answer : answers(told))
            choices.add(Entry.of("value", value(told, answer))
                    .put("label", Labels.same(answer))
                    .map());
        if (!choices.isEmpty())
            choices.add(
                    Entry.of("value", "other").put("label", Labels.of("other")).map());
        return choices;
    }

    /** The stored answer for which such a window holds. */
    static String value(CompiledRegulation told, String words) {
        return "answer-" + (answers(told).indexOf(words) + 1);
    }

    private static List<String> answers(CompiledRegulation told) {
        return told.windows().stream()
                .map(ToldWindow::holdsFor)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Map<String, Object>> grounds() {
        return Labels.keys("grounds").stream()
                .map(id -> Entry.of("id", id)
                        .put("says", Labels.of("grounds", id))
                        .put("assumed", Labels.reason("general-ground"))
                        .map())
                .toList();
    }

    private Map<String, Object> result() {
        var named = told.result();
        var name = named == null ? title : shortened(plain(named.value()));
        return Entry.of("id", RESULT)
                .put("name", Labels.same(name))
                .put("annex", annex("result"))
                .put("text", Labels.result().stream().map(this::titled).toList())
                .put("assumed", Labels.reason("wording-not-at-hand"))
                .map();
    }

    private Map<String, Object> titled(Map<String, Object> paragraph) {
        var titled = new Entry();
        paragraph.forEach((language, words) -> titled.put(language, ((String) words).replace("{title}", title)));
        return titled.map();
    }

    /** Braces would be places to fill. */
    static String plain(String words) {
        return words.replaceAll("[{}]", "").replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String words) {
        int most = 200;
        return words.length() <= most ? words : words.substring(0, words.lastIndexOf(' ', most)) + " …";
    }

    private @Nullable String annex(String purpose) {
        var number = told.annexes().get(purpose);
        return number != null && number.value().matches("[0-9]{1,2}") ? number.value() : null;
    }

    private @Nullable Map<String, Object> annexes() {
        var annexes = new Entry();
        new TreeMap<>(told.annexes()).forEach((purpose, number) -> {
            if (ANNEXES.contains(purpose) && annex(purpose) != null)
                annexes.put(
                        purpose,
                        Entry.of("number", number.value())
                                .put("assumed", by(number, "names"))
                                .map());
        });
        return annexes.map().isEmpty() ? null : annexes.map();
    }

    private static Map<String, Object> complaint() {
        return Entry.of("says", Labels.of("complaint")).put("assumed", GENERAL).map();
    }
}
