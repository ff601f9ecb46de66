package kz.qyzmet.compile;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** The regulation as its file has it. */
record RegulationText(
        Compiled compiled,
        CompiledRegulation told,
        AppliedStandard applied,
        Route route,
        WindowText windows,
        FormText forms) {

    Map<String, Object> entry(String oblast) {
        var root = Entry.of("service", applied.service())
                .put("oblast", oblast)
                .put("read-from", List.of(told.language().tag()));
        var names = new NameText(told);
        applied.act().write(root);
        return root.put("provider", provider())
                .put("channels", channels())
                .put("form", forms.ofService())
                .put("result-form", told.resultForm().isEmpty() ? null : forms.ofResult())
                .put("results", results())
                .put("paper-on-demand", paperOnDemand())
                .put(
                        "procedure",
                        route.procedure().stream().map(PlannedStep::entry).toList())
                .put("fronts", route.fronts())
                .list("windows", windows.entries())
                .put("complaint", complaint())
                .list("aliases", names.aliases(route.actors()))
                .put("systems", names.systems())
                .list("notes", notes())
                .map();
    }

    private Map<String, Object> provider() {
        var words = told.provider();
        if (told.providers().isEmpty())
            return Entry.of("kinds", List.of(OfficeKind.OTHER_PROVIDER.code()))
                    .put("at", words == null ? null : paragraph(words))
                    .put(
                            "assumed",
                            words == null
                                    ? Labels.reason("provider-untold")
                                    : Labels.reason("provider", Map.of("words", StandardText.plain(words.value()))))
                    .map();
        var kinds = told.providers().stream().map(OfficeKind::code).distinct().toList();
        return Entry.of("kinds", kinds).at(words, Entry.OUTSIDE).map();
    }

    private static @Nullable String paragraph(Told<?> told) {
        return Entry.paragraphs(List.of(told.place().ref())).stream()
                .findFirst()
                .orElse(null);
    }

    private Map<String, Object> channels() {
        var issue = told.issue().isEmpty()
                ? route.channels()
                : EnumSet.copyOf(told.issue().stream().map(Told::value).toList());
        return Entry.of("intake", codes(route.channels()))
                .put("issue", codes(issue))
                .at(Entry.refs(Entry.joined(told.intake(), told.issue())), Labels.reason("no-channel"))
                .map();
    }

    private static List<String> codes(Set<Channel> channels) {
        return channels.stream().sorted().map(Channel::code).toList();
    }

    private Map<String, Object> results() {
        var ids = applied.standard()
                .map(standard ->
                        standard.results().stream().map(Standard.Result::id).toList())
                .orElse(List.of(StandardText.RESULT));
        return Entry.of("of", ids).at(told.result(), Labels.reason("no-result")).map();
    }

    private @Nullable Map<String, Object> paperOnDemand() {
        return FrontRules.ability(told, Ability.PAPER_ON_DEMAND)
                .map(one -> Entry.of("given-by", Labels.code(Role.OFFICE_CLERK))
                        .put("at", paragraph(one))
                        .put("assumed", Labels.reason("printed-by-office"))
                        .map())
                .orElse(null);
    }

    private @Nullable Map<String, Object> complaint() {
        var part = told.complaint();
        return part == null
                ? null
                : Entry.of("part", part.value()).at(part, Entry.OUTSIDE).map();
    }

    private List<Map<String, Object>> notes() {
        var own = compiled.findings().stream()
                .filter(finding -> finding.regulation() == told.number())
                .toList();
        var remarks = Stream.concat(route.chain().remarks().stream(), applied.act().remarks().stream());
        return NoteText.entries(own, remarks);
    }
}
