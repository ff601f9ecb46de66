package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Action.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Regulation.Note;

/**
 * The told steps at their places: the provider's chain, and what stands in the fronts. The engine works a case in one order: register,
 * resolve, draft, sign, send; a step that only passes papers on is done together with the one before it, and a note says so. What has
 * no place is an obstacle.
 */
final class Chain {
    /** Where a told step stands that the provider's own chain does not take. */
    enum Post {
        HAND_IN,
        CHECK,
        HAND_OVER,
        ARRIVAL,
        GIVEN_OUT_BY_CORPORATION,
        GIVEN_OUT_BY_PROVIDER,
        JOURNAL
    }

    private static final Set<Role> OFFICIALS = EnumSet.of(
            Role.OFFICE_CLERK, Role.HEAD, Role.DEPUTY_HEAD, Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST, Role.AKIMAT);
    private static final Set<Role> EXECUTORS = EnumSet.of(Role.RESPONSIBLE_EXECUTOR, Role.ARCHIVIST);
    private static final Set<Role> HEADS = EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.AKIMAT);
    private static final Set<Action> DRAFTING = EnumSet.of(REQUEST_BLANK, OBTAIN_BLANK, PREPARE);
    private static final Set<Action> SIGNING = EnumSet.of(CO_SIGN, SIGN, ADOPT);
    private static final Set<Action> TAKING = EnumSet.of(RECEIVE_AND_CHECK, REGISTER, MARK_RECEIVED);
    private static final Set<Action> PASSING = EnumSet.of(HAND_OVER, FORWARD, SEND, DELIVER);

    private final CompiledRegulation told;
    private final Set<Channel> channels;
    private final List<PlannedStep> office = new ArrayList<>();
    private final Map<Post, PlannedStep> posts = new EnumMap<>(Post.class);
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final int drafting;
    private final int signed;

    /** @param channels that take applications */
    Chain(CompiledRegulation told, Set<Channel> channels) {
        this.told = told;
        this.channels = channels;
        this.signed = last(step -> official(step) && any(step, SIGNING));
        this.drafting = firstDraft();
        for (int i = 0; i < told.procedure().size(); i++) place(told.procedure().get(i), i);
        told.fronts().getOrDefault(Channel.STATE_CORPORATION, List.of()).forEach(step -> corporation(step, -1));
        blanks();
        judge();
    }

    /** The provider's steps of all channels, in order. */
    List<PlannedStep> procedure() {
        return office.stream()
                .map(step -> step.action() == REGISTER || step.action() == SEND ? step.in(beyondTheCounter()) : step)
                .filter(step -> !(onlyAtTheCounter() && (step.action() == REGISTER || step.action() == SEND)))
                .toList();
    }

    Optional<PlannedStep> at(Post post) {
        return Optional.ofNullable(posts.get(post));
    }

    /** The provider's step that takes the package in, where the act tells one. */
    Optional<PlannedStep> register() {
        return office.stream().filter(step -> step.action() == REGISTER).findFirst();
    }

    boolean sends() {
        return office.stream().anyMatch(step -> step.action() == SEND);
    }

    /** Whether all is done where the package is handed in. */
    boolean receptionOnly() {
        return office.stream().noneMatch(step -> DRAFTING.contains(step.action()) || SIGNING.contains(step.action()));
    }

    List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    private Set<Channel> beyondTheCounter() {
        if (!channels.contains(Channel.PROVIDER_OFFICE)) return Set.of();
        var others = EnumSet.copyOf(channels);
        others.remove(Channel.PROVIDER_OFFICE);
        return others;
    }

    private boolean onlyAtTheCounter() {
        return channels.equals(Set.of(Channel.PROVIDER_OFFICE));
    }

    private void place(ToldStep step, int index) {
        if (step.role() == null) {
            obstacles.add(new Obstacle(Obstacle.Kind.STEP_WITHOUT_ACTOR, step.ref(), ""));
            return;
        }
        switch (step.role().value()) {
            case OTHER ->
                obstacles.add(new Obstacle(
                        Obstacle.Kind.ACTOR_UNKNOWN,
                        step.ref(),
                        step.alias() == null ? "" : step.alias().value()));
            case SYSTEM, BLANK_KEEPER -> {} // the gateway and the keeper act beside the steps
            case RECIPIENT ->
                put(index > drafting && drafting >= 0 ? Post.JOURNAL : Post.HAND_IN, "hand-in", HAND_IN, step, index);
            case STATE_CORP_WORKER -> corporation(step, index);
            default -> official(step, index);
        }
    }

    private void corporation(ToldStep step, int index) {
        boolean out = any(step, EnumSet.of(ISSUE, MARK_RECEIVED)) || (index > signed && signed >= 0);
        if (out && any(step, TAKING)) put(Post.ARRIVAL, "mark-received", MARK_RECEIVED, step, index);
        if (out && has(step, ISSUE)) put(Post.GIVEN_OUT_BY_CORPORATION, "issue", ISSUE, step, index);
        if (out) return;
        if (any(step, TAKING)) put(Post.CHECK, "check", RECEIVE_AND_CHECK, step, index);
        if (any(step, PASSING)) put(Post.HAND_OVER, "hand-over", HAND_OVER, step, index);
    }

    /** The first of two deeds of one item has its term. */
    private void put(Post post, String id, Action action, ToldStep step, int index) {
        boolean second = (post == Post.HAND_OVER || post == Post.GIVEN_OUT_BY_CORPORATION) && any(step, TAKING);
        var planned = planned(id, action, step, index);
        posts.merge(post, second ? planned.within(null) : planned, PlannedStep::joinedWith);
    }

    private void official(ToldStep step, int index) {
        if (step.actions().isEmpty()) {
            obstacles.add(new Obstacle(Obstacle.Kind.ACTION_UNKNOWN, step.ref(), ""));
        } else if (signed >= 0 && index > signed) bringOut(step, index);
        else if (drafting < 0 || index < drafting) takeIn(step, index);
        else decide(step, index);
    }

    private void takeIn(ToldStep step, int index) {
        boolean begun = !office.isEmpty();
        if (has(step, RESOLVE) || HEADS.contains(role(step))) add(planned("resolve", RESOLVE, step, index));
        else if (!begun) add(planned("register", REGISTER, step, index));
        else join(step, index);
    }

    private void decide(ToldStep step, int index) {
        var deeds = deeds(step);
        if (deeds.isEmpty()) {
            join(step, index);
            return;
        }
        var before = "";
        for (var action : deeds) {
            var planned = planned(action.code(), action, step, index);
            if (action == REQUEST_BLANK || action == OBTAIN_BLANK)
                planned = planned.turningTo(OfficeKind.OTHER_PROVIDER);
            before = add(before.isEmpty() ? planned : planned.giving(null).continuing(before));
        }
    }

    /** What the item decides, in the order told: whatever it drafts, and one signature. */
    private List<Action> deeds(ToldStep step) {
        var deeds = new ArrayList<>(
                actions(step).stream().filter(DRAFTING::contains).toList());
        actions(step).stream()
                .filter(SIGNING::contains)
                .max(java.util.Comparator.naturalOrder())
                .ifPresent(deeds::add);
        if (deeds.isEmpty() && has(step, RESOLVE)) deeds.add(RESOLVE);
        if (deeds.isEmpty() && EXECUTORS.contains(role(step)) && !planned(PREPARE)) deeds.add(PREPARE);
        return deeds;
    }

    private void bringOut(ToldStep step, int index) {
        boolean counter = channels.contains(Channel.PROVIDER_OFFICE);
        boolean passes = any(step, PASSING) || any(step, TAKING);
        if (counter && (has(step, ISSUE) || onlyAtTheCounter()))
            posts.merge(Post.GIVEN_OUT_BY_PROVIDER, planned("issue", ISSUE, step, index), PlannedStep::joinedWith);
        if ((passes && !onlyAtTheCounter()) || !counter) add(planned("send", SEND, step, index));
    }

    /** Adds it, or joins it to what was done before; the id under which it stands. */
    private String add(PlannedStep step) {
        if (!office.isEmpty() && same(office.getLast(), step)) return join(step);
        if (step.action() == PREPARE && planned(PREPARE)) return again(step);
        if (SIGNING.contains(step.action()) && signedBy(step.actor())) return join(remarked(step));
        long alike =
                office.stream().filter(one -> one.action() == step.action()).count();
        var named = alike == 0 ? step : step.named(step.id() + "-" + (alike + 1));
        office.add(named);
        return named.id();
    }

    private static boolean same(PlannedStep one, PlannedStep other) {
        return one.action() == other.action() && one.actor() == other.actor() && other.continues() == null;
    }

    /** The draft is there already: another's work on it is his approval, the drafter's own goes with the step before. */
    private String again(PlannedStep step) {
        boolean another = office.stream().noneMatch(one -> one.action() == PREPARE && one.actor() == step.actor());
        remark(
                step.at(),
                "a second preparing of the draft is told",
                another ? "whoever works on another's draft approves it" : "done together with the step before it");
        if (!another || signedBy(step.actor())) return join(step);
        return add(new PlannedStep(
                "co-sign",
                "co-sign",
                step.at(),
                step.actor(),
                CO_SIGN,
                step.within(),
                step.continues(),
                null,
                step.gives(),
                Set.of(),
                step.assumed()));
    }

    private void join(ToldStep step, int index) {
        var planned = planned("join", HAND_OVER, step, index);
        if (office.isEmpty()) add(planned("register", REGISTER, step, index));
        else join(remarked(planned));
    }

    private PlannedStep remarked(PlannedStep step) {
        remark(step.at(), "a step that decides nothing of its own is told", "done together with the step before it");
        return step;
    }

    private void remark(List<String> at, String says, String reading) {
        if (!at.isEmpty()) remarks.add(new Remark(Note.Kind.SILENCE, at, says, reading));
    }

    private String join(PlannedStep step) {
        var joined = office.removeLast().joinedWith(step);
        office.add(joined);
        return joined.id();
    }

    private PlannedStep planned(String id, Action action, ToldStep step, int index) {
        return PlannedStep.told(
                        id,
                        Entry.joined(List.of(step.ref()), step.also()),
                        role(step),
                        action,
                        step.term() == null ? null : step.term().value(),
                        "the text tells it outside its numbered paragraphs")
                .giving(new Artefacts(told).of(index, action));
    }

    private boolean planned(Action action) {
        return office.stream().anyMatch(step -> step.action() == action);
    }

    private boolean signedBy(Role role) {
        return office.stream().anyMatch(step -> step.actor() == role && SIGNING.contains(step.action()));
    }

    /** A blank that is asked for is fetched; one that nobody asked for is part of the drafting. */
    private void blanks() {
        int asked = IntStream.range(0, office.size())
                .filter(i -> office.get(i).action() == REQUEST_BLANK)
                .findFirst()
                .orElse(-1);
        if (asked >= 0 && !planned(OBTAIN_BLANK)) {
            var step = office.get(asked);
            office.add(
                    asked + 1,
                    PlannedStep.assumed("obtain-blank", step.actor(), OBTAIN_BLANK, "what is asked for is fetched")
                            .turningTo(OfficeKind.OTHER_PROVIDER));
        }
        if (asked < 0) withoutBlanks();
    }

    private void withoutBlanks() {
        for (int i = 0; i < office.size(); i++) {
            var obtained = office.get(i);
            if (obtained.action() != OBTAIN_BLANK) continue;
            office.remove(i);
            if (i < office.size() && obtained.id().equals(office.get(i).continues()))
                office.set(i, office.get(i).alone(obtained.within()));
        }
    }

    private void judge() {
        if (!obstacles.isEmpty()) return;
        if (receptionOnly()) {
            if (!onlyAtTheCounter())
                obstacle(office.isEmpty() ? Obstacle.Kind.NO_STEPS : Obstacle.Kind.NOBODY_PREPARES);
        } else if (!planned(PREPARE)) obstacle(Obstacle.Kind.NOBODY_PREPARES);
        else if (!planned(SIGN) && !planned(ADOPT) && !planned(CO_SIGN)) obstacle(Obstacle.Kind.NOBODY_SIGNS);
        else
            office.stream()
                    .filter(this::drafterSigns)
                    .findFirst()
                    .ifPresent(step -> obstacles.add(new Obstacle(
                            Obstacle.Kind.DRAFTER_SIGNS,
                            step.at().isEmpty() ? "" : step.at().getFirst(),
                            "")));
    }

    private void obstacle(Obstacle.Kind kind) {
        obstacles.add(new Obstacle(kind, told.place().ref(), ""));
    }

    private boolean drafterSigns(PlannedStep step) {
        return SIGNING.contains(step.action())
                && office.stream().anyMatch(one -> one.action() == PREPARE && one.actor() == step.actor());
    }

    private int firstDraft() {
        int told = first(step -> official(step) && any(step, DRAFTING));
        if (told >= 0 || signed < 0) return told;
        return last(step -> official(step) && EXECUTORS.contains(role(step)) && !has(step, SIGN));
    }

    private int first(Predicate<ToldStep> which) {
        return IntStream.range(0, told.procedure().size())
                .filter(i -> which.test(told.procedure().get(i)))
                .findFirst()
                .orElse(-1);
    }

    private int last(Predicate<ToldStep> which) {
        return IntStream.range(0, told.procedure().size())
                .filter(i -> which.test(told.procedure().get(i)))
                .reduce(-1, (_, last) -> last);
    }

    private static boolean official(ToldStep step) {
        return step.role() != null && OFFICIALS.contains(step.role().value());
    }

    private static Role role(ToldStep step) {
        return step.role() == null ? Role.OTHER : step.role().value();
    }

    private static List<Action> actions(ToldStep step) {
        return step.actions().stream().map(Told::value).distinct().toList();
    }

    private static boolean has(ToldStep step, Action action) {
        return actions(step).contains(action);
    }

    private static boolean any(ToldStep step, Set<Action> which) {
        return actions(step).stream().anyMatch(which::contains);
    }
}
