package kz.qyzmet.compile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Regulation.Note;
import kz.qyzmet.regulation.SourceFile;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** Writes the files of a compiled regulation: what the act tells with its paragraph, the general rules with the reason they are assumed. */
public final class RegulationWriter {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private final Compiled compiled;
    private final CompiledRegulation told;
    private final List<Standard> standards;
    private final Setting setting;
    private final Optional<String> known;
    private final Optional<Standard> applied;
    private final ActFile act;
    private final String title;
    private final Set<Channel> channels;
    private final Chain chain;

    /**
     * What a text may leave open and its reader knows.
     *
     * @param oblast where an act of no oblast is to be offered; null to refuse such an act
     * @param from the first day, whatever the act says of its entry into force and its end; null for the act's own
     */
    public record Setting(@Nullable String oblast, @Nullable LocalDate from) {
        /** Nothing but what the act tells. */
        public static final Setting AS_TOLD = new Setting(null, null);
    }

    private RegulationWriter(Compiled compiled, CompiledRegulation told, List<Standard> standards, Setting setting) {
        this.compiled = compiled;
        this.told = told;
        this.standards = standards;
        this.setting = setting;
        this.title = title(told);
        this.known = ServiceKey.known(title, told.language(), standards).map(Standard::service);
        var own = new ActFile(compiled.act(), setting.from(), null);
        this.applied = known.flatMap(service ->
                inForce(service, own.from()).or(() -> setting.from() == null ? next(service, own) : Optional.empty()));
        this.act = new ActFile(
                compiled.act(),
                setting.from(),
                applied.map(standard -> standard.from().value()).orElse(null));
        this.channels = EnumSet.copyOf(intake());
        this.chain = new Chain(told, channels);
    }

    /**
     * The regulation's files, or what keeps it from running.
     *
     * @param standards that are known already; one of the same name is applied and not written again
     */
    public static Written write(
            Compiled compiled, CompiledRegulation regulation, List<Standard> standards, Setting setting) {
        return new RegulationWriter(compiled, regulation, standards, setting).written();
    }

    private Written written() {
        var obstacles = new ArrayList<>(chain.obstacles());
        if (oblast() == null) obstacles.add(new Obstacle(Obstacle.Kind.OBLAST_UNKNOWN, "", ""));
        if (applied.isPresent()) obstacles.addAll(unmatched());
        if (!obstacles.isEmpty()) return new Written.Refused(List.copyOf(obstacles));
        return files(key(), Objects.requireNonNull(oblast()));
    }

    /** The library's key where its standard is applied, or ended before; a later one's readers expect other results. */
    private String key() {
        boolean later = applied.isEmpty()
                && standards.stream()
                        .filter(standard ->
                                known.filter(standard.service()::equals).isPresent())
                        .anyMatch(standard -> standard.from().value().isAfter(act.from()));
        return later ? ServiceKey.of(title) : known.orElseGet(() -> ServiceKey.of(title));
    }

    private Written files(String service, String oblast) {
        var files = new ArrayList<SourceFile>();
        var from = act.from();
        files.add(file("regulations/" + oblast + "/" + service + "/" + from + ".yaml", regulation(service, oblast)));
        if (applied.isEmpty()) {
            var standard = new StandardText(told, service, title, channels, from).entry(form(true), resultForm(true));
            files.add(file("standards/" + service + "/" + from + ".yaml", standard));
        }
        return new Written.Files(service, oblast, from, List.copyOf(files));
    }

    private SourceFile file(String path, Map<String, Object> tree) {
        var depth = path.startsWith("regulations") ? "../../../" : "../../";
        var kind = path.substring(0, path.indexOf('/') - 1);
        var heading = List.of(
                "yaml-language-server: $schema=" + depth + "schema/" + kind + ".schema.json",
                "Compiled from " + compiled.text().name().replaceAll("[\\p{Cntrl}]", " ") + ", regulation "
                        + told.number() + ". A name told in one language stands for the others.");
        return new SourceFile(path, Yaml.of(heading, tree).getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String oblast() {
        var stated = told.oblast();
        return stated == null ? setting.oblast() : stated.value();
    }

    /** The standard that holds on that day. */
    private Optional<Standard> inForce(String service, LocalDate day) {
        return standards.stream()
                .filter(standard -> standard.service().equals(service))
                .filter(standard -> !standard.from().value().isAfter(day))
                .filter(standard ->
                        standard.until() == null || standard.until().value().isAfter(day))
                .findFirst();
    }

    /** The first standard to come while the act applies. */
    private Optional<Standard> next(String service, ActFile own) {
        return standards.stream()
                .filter(standard -> standard.service().equals(service))
                .filter(standard -> standard.from().value().isAfter(own.from()))
                .filter(standard ->
                        own.ends() == null || own.ends().isAfter(standard.from().value()))
                .min(java.util.Comparator.comparing(standard -> standard.from().value()));
    }

    private static String title(CompiledRegulation told) {
        var words = StandardText.plain(told.title().value());
        return words.replaceAll("^[«\"“„]+|[»\"”]+$", "");
    }

    private Set<Channel> intake() {
        var named = told.intake().isEmpty() ? told.issue() : told.intake();
        return named.isEmpty()
                ? Set.of(Channel.PROVIDER_OFFICE)
                : named.stream().map(Told::value).collect(java.util.stream.Collectors.toSet());
    }

    private Map<String, Object> regulation(String service, String oblast) {
        var root = Entry.of("service", service)
                .put("oblast", oblast)
                .put("read-from", List.of(told.language().tag()));
        act.write(root);
        root.put("provider", provider())
                .put("channels", offered())
                .put("form", form(false))
                .put("result-form", told.resultForm().isEmpty() ? null : resultForm(false))
                .put("results", results())
                .put("paper-on-demand", paperOnDemand())
                .put("procedure", procedure().stream().map(PlannedStep::entry).toList())
                .put("fronts", fronts())
                .list("windows", windows())
                .put("complaint", complaint())
                .list("aliases", aliases())
                .put("systems", systems())
                .list("notes", notes());
        return root.map();
    }

    private Map<String, Object> provider() {
        var words = told.provider();
        var named = words == null ? "" : ": " + words.value();
        if (told.providers().isEmpty())
            return Entry.of("kinds", List.of(OfficeKind.OTHER_PROVIDER.code()))
                    .put(
                            "at",
                            words == null
                                    ? null
                                    : firstOrNull(List.of(words.place().ref())))
                    .put(
                            "assumed",
                            "the act's own word for its provider names no kind of ours" + StandardText.plain(named))
                    .map();
        return Entry.of(
                        "kinds",
                        told.providers().stream()
                                .map(OfficeKind::code)
                                .distinct()
                                .toList())
                .at(words, "the text tells it outside its numbered paragraphs")
                .map();
    }

    private static @Nullable String firstOrNull(List<String> refs) {
        return Entry.paragraphs(refs).stream().findFirst().orElse(null);
    }

    private Map<String, Object> offered() {
        var issue = told.issue().isEmpty()
                ? channels
                : EnumSet.copyOf(told.issue().stream().map(Told::value).toList());
        return Entry.of("intake", codes(channels))
                .put("issue", codes(issue))
                .at(
                        Entry.refs(Entry.joined(told.intake(), told.issue())),
                        "the act names no channel; the provider's own reception")
                .map();
    }

    private static List<String> codes(Set<Channel> channels) {
        return channels.stream().sorted().map(Channel::code).toList();
    }

    /** @param elsewhere whether it is written into the standard, whose paragraphs are not the regulation's */
    private Map<String, Object> form(boolean elsewhere) {
        var forms = told.form().stream().map(Told::value).distinct().sorted().toList();
        return forms(forms.isEmpty() ? byChannels() : forms, elsewhere ? List.of() : told.form(), elsewhere);
    }

    private Map<String, Object> resultForm(boolean elsewhere) {
        var forms =
                told.resultForm().stream().map(Told::value).distinct().sorted().toList();
        return forms.isEmpty() ? form(elsewhere) : forms(forms, elsewhere ? List.of() : told.resultForm(), elsewhere);
    }

    private static Map<String, Object> forms(
            List<Standard.Form> forms, List<Told<Standard.Form>> told, boolean elsewhere) {
        return Entry.of("of", forms.stream().map(Labels::code).toList())
                .at(Entry.refs(told), elsewhere ? "the regulation has it so" : "the act is silent; as the channels are")
                .map();
    }

    private List<Standard.Form> byChannels() {
        return channels.contains(Channel.PORTAL)
                ? List.of(Standard.Form.ELECTRONIC, Standard.Form.PAPER)
                : List.of(Standard.Form.PAPER);
    }

    private Map<String, Object> results() {
        var ids = applied.map(standard ->
                        standard.results().stream().map(Standard.Result::id).toList())
                .orElse(List.of(StandardText.RESULT));
        return Entry.of("of", ids)
                .at(told.result(), "the text does not tell the result")
                .map();
    }

    private @Nullable Map<String, Object> paperOnDemand() {
        return told.abilities().stream()
                .filter(one -> one.value() == Ability.PAPER_ON_DEMAND)
                .findFirst()
                .map(one -> Entry.of("given-by", Labels.code(Role.OFFICE_CLERK))
                        .put("at", firstOrNull(List.of(one.place().ref())))
                        .put("assumed", "who prints it is not told; results leave the provider through the office")
                        .map())
                .orElse(null);
    }

    /** The provider's chain; what goes back on paper must be sent, told or not. */
    private List<PlannedStep> procedure() {
        if (chain.receptionOnly()) return List.of();
        boolean back = channels.contains(Channel.STATE_CORPORATION) && onPaper() && !chain.sends();
        return back
                ? Entry.joined(
                        chain.procedure(),
                        List.of(PlannedStep.assumed(
                                        "send",
                                        Role.OFFICE_CLERK,
                                        Action.SEND,
                                        "no paragraph tells it; what the State Corporation gives out on paper must come to it")
                                .in(Set.of(Channel.STATE_CORPORATION))))
                : chain.procedure();
    }

    private boolean onPaper() {
        return told.abilities().stream()
                .anyMatch(one -> one.value() == Ability.TRANSFER_LIST || one.value() == Ability.NO_INFORMATION_SYSTEMS);
    }

    private Map<String, Object> fronts() {
        var fronts = new LinkedHashMap<String, Object>();
        channels.stream()
                .sorted()
                .forEach(channel -> fronts.put(channel.code(), new FrontFile(told, chain, channel).entry()));
        return fronts;
    }

    private List<Map<String, Object>> windows() {
        return told.windows().stream().map(window -> window(window)).toList();
    }

    private Map<String, Object> window(ToldWindow window) {
        var from = window.from();
        return Entry.of("from", from == null ? null : day(from))
                .put("to", day(window.to()))
                .put("for", answer(window).map(Entry::map).orElse(null))
                .at(List.of(window.place().ref()), "the text tells it outside its numbered paragraphs")
                .map();
    }

    private static String day(MonthDay day) {
        return MONTH_DAY.format(day);
    }

    /** The answer of the form for which the window holds; empty where it holds for all, or nothing in the form fits. */
    private Optional<Entry> answer(ToldWindow window) {
        var words = window.holdsFor();
        if (words == null) return Optional.empty();
        return applied.map(standard -> Answers.of(standard, words, told.language()))
                .orElseGet(() -> Optional.of(new Standard.Answer(
                        StandardText.WINDOW_FIELD,
                        StandardText.value(told.windows().stream()
                                .map(ToldWindow::holdsFor)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()
                                .indexOf(words)))))
                .map(answer -> Entry.of("field", answer.field()).put("value", answer.value()));
    }

    private List<Obstacle> unmatched() {
        return told.windows().stream()
                .filter(window -> window.holdsFor() != null && answer(window).isEmpty())
                .map(window -> new Obstacle(
                        Obstacle.Kind.WINDOW_UNKNOWN_TO_STANDARD,
                        window.place().ref(),
                        Objects.requireNonNull(window.holdsFor())))
                .toList();
    }

    private @Nullable Map<String, Object> complaint() {
        var part = told.complaint();
        return part == null
                ? null
                : Entry.of("part", part.value())
                        .at(part, "the text tells it outside its numbered paragraphs")
                        .map();
    }

    /** The act's own names of those who act, each once. */
    private List<Map<String, Object>> aliases() {
        var acting = Stream.concat(
                        procedure().stream(),
                        channels.stream().flatMap(channel -> new FrontFile(told, chain, channel).steps().stream()))
                .map(PlannedStep::actor)
                .collect(java.util.stream.Collectors.toSet());
        var named = new LinkedHashMap<String, Map<String, Object>>();
        for (var step : told.procedure()) {
            var alias = step.alias();
            if (step.role() == null
                    || alias == null
                    || !acting.contains(step.role().value())) continue;
            var refs = Entry.paragraphs(List.of(alias.place().ref(), step.ref()));
            if (!refs.isEmpty())
                named.putIfAbsent(
                        step.role().value() + alias.value(), alias(step.role().value(), alias.value(), refs));
        }
        return List.copyOf(named.values());
    }

    private Map<String, Object> alias(Role role, String words, List<String> refs) {
        return Entry.of("role", Labels.code(role))
                .put("name", Labels.with(told.language(), StandardText.plain(words), Labels.of(role)))
                .put("at", refs.getFirst())
                .map();
    }

    private @Nullable Map<String, Object> systems() {
        var systems = new Entry();
        new TreeMap<>(told.systems()).forEach((key, words) -> {
            var at = firstOrNull(List.of(words.place().ref()));
            if (at != null && Labels.has("systems", key))
                systems.put(
                        key,
                        Entry.of(
                                        "name",
                                        Labels.with(
                                                told.language(),
                                                StandardText.plain(words.value()),
                                                Labels.of("systems", key)))
                                .put("at", at)
                                .map());
        });
        return systems.map().isEmpty() ? null : systems.map();
    }

    private List<Map<String, Object>> notes() {
        var found = compiled.findings().stream()
                .filter(finding -> finding.regulation() == told.number())
                .flatMap(finding -> note(finding).stream());
        return Stream.of(found, chain.remarks().stream(), act.remarks().stream())
                .flatMap(remarks -> remarks)
                .distinct()
                .map(Remark::entry)
                .toList();
    }

    private static Optional<Remark> note(Finding finding) {
        var at =
                Entry.paragraphs(List.of(finding.place().ref(), finding.second().ref()));
        if (at.isEmpty()) return Optional.empty();
        var kind = kind(finding.code());
        var quote = StandardText.plain(finding.quote());
        var says = FindingSentence.of(finding, Language.EN) + (quote.isEmpty() ? "" : " («" + quote + "»)");
        return Optional.of(new Remark(kind, at, StandardText.plain(says), reading(kind)));
    }

    private static String reading(Note.Kind kind) {
        return switch (kind) {
            case SLIP -> "read as the compiler wrote it above; a person may decide otherwise";
            case CONTRADICTION -> "the paragraph named first is followed";
            case GAP, SILENCE -> "the general rules of standards, where something is marked assumed";
        };
    }

    private static Note.Kind kind(Code code) {
        return switch (code) {
            case NUMERAL_WORD_MISMATCH,
                    PARAGRAPHS_DISAGREE,
                    CONFLICTING_TERMS,
                    PAPER_FORM_ELECTRONIC_PROCESS,
                    PARTICIPANT_MISMATCH,
                    RESULT_NAMED_DIFFERENTLY,
                    ROLE_DRIFT,
                    TERM_EXCEEDS_STANDARD,
                    WINDOW_AGAINST_TERM -> Note.Kind.CONTRADICTION;
            case STEP_WITHOUT_ACTOR, STEP_WITHOUT_TERM, ACTION_INCOMPLETE, RESULTS_DO_NOT_MATCH_STEPS -> Note.Kind.GAP;
            case CHANNEL_WITHOUT_STEPS, EXTERNAL_PARTY_WITHOUT_TERM, TRANSFER_WITHOUT_TERM, NO_APPEAL, NOT_UNDERSTOOD ->
                Note.Kind.SILENCE;
            default -> Note.Kind.SLIP;
        };
    }
}
