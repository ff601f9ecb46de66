package kz.qyzmet.compile;

import static kz.qyzmet.compile.CompiledRegulation.Ability.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.Chain.Post;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import org.jspecify.annotations.Nullable;

/** A channel's front: what the act tells of it, and the general rules where it tells nothing. */
final class FrontFile {
    private static final String GENERAL_RULE = "no paragraph tells it; the general rule for this channel";
    private static final String QUARTER =
            "no paragraph tells it; the general rule for the State Corporation, a quarter of an hour";
    private static final Term MINUTES = new Term.Minutes(15);

    private final CompiledRegulation told;
    private final Chain chain;
    private final Channel channel;
    private final Course course;

    FrontFile(CompiledRegulation told, Chain chain, Channel channel) {
        this.told = told;
        this.chain = chain;
        this.channel = channel;
        this.course = new Course(told, channel);
    }

    Map<String, Object> entry() {
        return new Entry()
                .put("transport", transport())
                .put("representative", representative())
                .put("consent", consent())
                .put("originals", originals())
                .put("before", entries(before()))
                .put("after", entries(after()))
                .put("refusals", refusals())
                .list("processes", course.entries())
                .map();
    }

    /** All steps of the front. */
    List<PlannedStep> steps() {
        return Entry.joined(before(), after());
    }

    private static List<Map<String, Object>> entries(List<PlannedStep> steps) {
        return steps.stream().map(PlannedStep::entry).toList();
    }

    private List<PlannedStep> before() {
        return switch (channel) {
            case PORTAL ->
                List.of(
                        atPortal("fill", Role.RECIPIENT, Action.HAND_IN),
                        atPortal("certify", Role.SYSTEM, Action.SYSTEM),
                        atPortal("submit", Role.RECIPIENT, Action.HAND_IN),
                        atPortal("deliver", Role.SYSTEM, Action.DELIVER));
            case STATE_CORPORATION -> beforeAtCorporation();
            case PROVIDER_OFFICE ->
                List.of(
                        chain.at(Post.HAND_IN)
                                .orElseGet(() -> PlannedStep.told(
                                        "hand-in", ground(), Role.RECIPIENT, Action.HAND_IN, null, GENERAL_RULE)),
                        received());
        };
    }

    private PlannedStep atPortal(String id, Role actor, Action action) {
        return PlannedStep.told(id, course.at(id), actor, action, null, GENERAL_RULE);
    }

    private List<PlannedStep> beforeAtCorporation() {
        var steps = new ArrayList<PlannedStep>();
        steps.add(chain.at(Post.CHECK)
                .orElseGet(() -> PlannedStep.assumed("check", Role.STATE_CORP_WORKER, Action.RECEIVE_AND_CHECK, QUARTER)
                        .within(MINUTES)));
        steps.add(chain.at(Post.HAND_OVER)
                .orElseGet(() -> PlannedStep.told(
                        "hand-over",
                        course.at("submit"),
                        Role.STATE_CORP_WORKER,
                        Action.HAND_OVER,
                        null,
                        GENERAL_RULE)));
        if (!onPaper())
            steps.add(
                    PlannedStep.told("deliver", course.at("deliver"), Role.SYSTEM, Action.DELIVER, null, GENERAL_RULE));
        return steps;
    }

    private PlannedStep received() {
        return chain.register()
                .map(step -> PlannedStep.told(
                                "receive",
                                step.at(),
                                step.actor(),
                                Action.RECEIVE_AND_CHECK,
                                step.within(),
                                GENERAL_RULE)
                        .giving(step.gives()))
                .orElseGet(() ->
                        PlannedStep.assumed("receive", Role.OFFICE_CLERK, Action.RECEIVE_AND_CHECK, GENERAL_RULE));
    }

    private List<String> ground() {
        var ground = told.startGround();
        return ground == null ? List.of() : List.of(ground.place().ref());
    }

    private List<PlannedStep> after() {
        return switch (channel) {
            case PORTAL ->
                List.of(PlannedStep.told(
                        "deliver-result", course.at("result"), Role.SYSTEM, Action.ISSUE, null, GENERAL_RULE));
            case STATE_CORPORATION -> afterAtCorporation();
            case PROVIDER_OFFICE -> afterAtProvider();
        };
    }

    private List<PlannedStep> afterAtCorporation() {
        var steps = new ArrayList<PlannedStep>();
        chain.at(Post.ARRIVAL).ifPresent(steps::add);
        if (steps.isEmpty() && onPaper())
            steps.add(PlannedStep.assumed(
                    "mark-received",
                    Role.STATE_CORP_WORKER,
                    Action.MARK_RECEIVED,
                    "no paragraph tells it; what comes with a transfer list is compared with it"));
        steps.add(chain.at(Post.GIVEN_OUT_BY_CORPORATION).orElseGet(this::issuedByCorporation));
        return steps;
    }

    private PlannedStep issuedByCorporation() {
        return PlannedStep.told("issue", course.at("result"), Role.STATE_CORP_WORKER, Action.ISSUE, null, QUARTER)
                .within(MINUTES)
                .because(QUARTER);
    }

    private List<PlannedStep> afterAtProvider() {
        if (chain.receptionOnly()) return List.of();
        var steps = new ArrayList<PlannedStep>();
        steps.add(chain.at(Post.GIVEN_OUT_BY_PROVIDER)
                .orElseGet(() -> PlannedStep.assumed("issue", received().actor(), Action.ISSUE, GENERAL_RULE)));
        chain.at(Post.JOURNAL)
                .map(step -> PlannedStep.told(
                        "sign-journal", step.at(), Role.RECIPIENT, Action.MARK_RECEIVED, null, GENERAL_RULE))
                .ifPresent(steps::add);
        return steps;
    }

    private List<Map<String, Object>> refusals() {
        var points = new LinkedHashMap<RefusalPoint.Kind, Entry>();
        for (var kind : RefusalPoint.Kind.values()) {
            var at = new ArrayList<>(course.refusedAt(kind));
            var point = told.refusals().stream()
                    .filter(one -> one.channel() == channel && one.kind() == kind)
                    .findFirst();
            point.ifPresent(one -> at.add(one.ref()));
            boolean said = !at.isEmpty() || point.isPresent();
            if (!possible(kind) || (!said && !general().contains(kind))) continue;
            points.put(
                    kind,
                    Entry.of("kind", Labels.code(kind))
                            .put("annex", point.map(one -> annex(one.annex())).orElse(null))
                            .at(at, rule(kind)));
        }
        return points.values().stream().map(Entry::map).toList();
    }

    private static @Nullable String annex(@Nullable String number) {
        return number != null && number.matches("[0-9]{1,2}") ? number : null;
    }

    /** What the engine can refuse there. */
    private boolean possible(RefusalPoint.Kind kind) {
        return switch (kind) {
            case SIGN_IN_REFUSED, EDS_NOT_CONFIRMED -> channel == Channel.PORTAL;
            case REGISTER_DATA_UNOBTAINABLE -> channel == Channel.STATE_CORPORATION && !onPaper();
            case PACKAGE_INCOMPLETE -> channel != Channel.PORTAL;
            case DOCUMENTS_DEFECTIVE, REASONED_REFUSAL -> !chain.receptionOnly();
        };
    }

    /** What every such channel refuses, told or not. */
    private Set<RefusalPoint.Kind> general() {
        return switch (channel) {
            case PORTAL ->
                Set.of(
                        RefusalPoint.Kind.SIGN_IN_REFUSED,
                        RefusalPoint.Kind.EDS_NOT_CONFIRMED,
                        RefusalPoint.Kind.REASONED_REFUSAL);
            case STATE_CORPORATION, PROVIDER_OFFICE ->
                Set.of(RefusalPoint.Kind.PACKAGE_INCOMPLETE, RefusalPoint.Kind.REASONED_REFUSAL);
        };
    }

    private static String rule(RefusalPoint.Kind kind) {
        return switch (kind) {
            case PACKAGE_INCOMPLETE ->
                "no paragraph tells it; the Law on State Services has an incomplete package refused";
            case REASONED_REFUSAL ->
                "the general rule: on a ground of the standard, drafted by the executor and signed by the head";
            default -> GENERAL_RULE;
        };
    }

    private boolean onPaper() {
        return ability(TRANSFER_LIST).or(() -> ability(NO_INFORMATION_SYSTEMS)).isPresent();
    }

    private @Nullable Map<String, Object> transport() {
        if (channel != Channel.STATE_CORPORATION) return null;
        var list = ability(TRANSFER_LIST).or(() -> ability(NO_INFORMATION_SYSTEMS));
        return list.map(one ->
                        Entry.of("by", "transfer-list").at(one, GENERAL_RULE).map())
                .orElseGet(() -> Entry.of("by", "gateway")
                        .at(course.at("submit"), GENERAL_RULE)
                        .map());
    }

    private @Nullable Map<String, Object> representative() {
        return channel == Channel.STATE_CORPORATION
                ? ability(REPRESENTATIVE_BY_NOTARISED_POWER)
                        .map(one -> Entry.of("proof", "notarised-power-of-attorney")
                                .at(one, GENERAL_RULE)
                                .map())
                        .orElse(null)
                : null;
    }

    private @Nullable Map<String, Object> consent() {
        return channel == Channel.STATE_CORPORATION
                ? ability(CONSENT_OBTAINED)
                        .map(one -> Entry.of("obtained-by", Labels.code(Role.STATE_CORP_WORKER))
                                .at(one, GENERAL_RULE)
                                .map())
                        .orElse(null)
                : null;
    }

    private @Nullable Map<String, Object> originals() {
        return channel == Channel.PROVIDER_OFFICE
                ? ability(ORIGINALS_COMPARED)
                        .map(one -> Entry.of(
                                        "compared-by", Labels.code(received().actor()))
                                .at(one, GENERAL_RULE)
                                .map())
                        .orElse(null)
                : null;
    }

    private Optional<Told<Ability>> ability(Ability which) {
        return told.abilities().stream().filter(one -> one.value() == which).findFirst();
    }
}
