package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.Chain.Post;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;

/** The steps of a channel around the provider's procedure. */
record FrontSteps(CompiledRegulation told, Chain chain, Channel channel, Course course) {
    private static final Map<String, Object> GENERAL_RULE = FrontRules.GENERAL_RULE;
    private static final Map<String, Object> QUARTER = Labels.reason("quarter-of-an-hour");
    private static final Term MINUTES = new Term.Minutes(15);

    FrontSteps(CompiledRegulation told, Chain chain, Channel channel) {
        this(told, chain, channel, new Course(told, channel));
    }

    List<PlannedStep> all() {
        return Entry.joined(before(), after());
    }

    /** Up to the registration at the provider. */
    List<PlannedStep> before() {
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
        if (!FrontRules.onPaper(told))
            steps.add(
                    PlannedStep.told("deliver", course.at("deliver"), Role.SYSTEM, Action.DELIVER, null, GENERAL_RULE));
        return steps;
    }

    /** The provider's own reception takes the package in. */
    PlannedStep received() {
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

    /** What brings the result to the recipient. */
    List<PlannedStep> after() {
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
        if (steps.isEmpty() && FrontRules.onPaper(told))
            steps.add(PlannedStep.assumed(
                    "mark-received",
                    Role.STATE_CORP_WORKER,
                    Action.MARK_RECEIVED,
                    Labels.reason("compared-with-list")));
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
}
