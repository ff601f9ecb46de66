package kz.qyzmet.compile;

import static kz.qyzmet.compile.StepSorts.*;
import static kz.qyzmet.regulation.Action.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.qyzmet.compile.Chain.Post;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;

/**
 * Finds each told step its place. The engine works a case in one order: register, resolve, draft, sign, send; what has no place in it is
 * an obstacle.
 */
final class Placing {
    private final CompiledRegulation told;
    private final Set<Channel> channels;
    private final Office office = new Office();
    private final Map<Post, PlannedStep> posts = new EnumMap<>(Post.class);
    private final List<Obstacle> obstacles = new ArrayList<>();
    private final int drafting;
    private final int signed;

    Placing(CompiledRegulation told, Set<Channel> channels) {
        this.told = told;
        this.channels = channels;
        this.signed = last(step -> StepSorts.official(step) && any(step, SIGNING));
        this.drafting = firstDraft();
    }

    Chain chain() {
        for (int i = 0; i < told.procedure().size(); i++) place(told.procedure().get(i), i);
        told.fronts().getOrDefault(Channel.STATE_CORPORATION, List.of()).forEach(step -> corporation(step, -1));
        var steps = office.steps();
        obstacles.addAll(office.obstacles());
        if (obstacles.isEmpty()) obstacles.addAll(ChainObstacles.in(steps, told, channels));
        return new Chain(channels, steps, posts, List.copyOf(obstacles), office.remarks());
    }

    private void place(ToldStep step, int index) {
        if (step.role() == null) {
            obstacle(Obstacle.Kind.STEP_WITHOUT_ACTOR, step, "");
            return;
        }
        switch (step.role().value()) {
            case OTHER ->
                obstacle(
                        Obstacle.Kind.ACTOR_UNKNOWN,
                        step,
                        step.alias() == null ? "" : step.alias().value());
            case SYSTEM, BLANK_KEEPER -> {} // the gateway and the keeper act beside the steps
            case RECIPIENT ->
                put(index > drafting && drafting >= 0 ? Post.JOURNAL : Post.HAND_IN, "hand-in", HAND_IN, step, index);
            case STATE_CORP_WORKER -> corporation(step, index);
            default -> official(step, index);
        }
    }

    private void obstacle(Obstacle.Kind kind, ToldStep step, String quote) {
        obstacles.add(new Obstacle(kind, step.ref(), quote));
    }

    private void corporation(ToldStep step, int index) {
        boolean out = any(step, EnumSet.of(ISSUE, MARK_RECEIVED)) || (index > signed && signed >= 0);
        boolean takes = any(step, TAKING);
        boolean gives = out ? has(step, ISSUE) : any(step, PASSING);
        if (out && takes) put(Post.ARRIVAL, "mark-received", MARK_RECEIVED, step, index);
        if (out && gives) put(Post.GIVEN_OUT_BY_CORPORATION, "issue", ISSUE, step, index);
        if (!out && takes) put(Post.CHECK, "check", RECEIVE_AND_CHECK, step, index);
        if (!out && gives) put(Post.HAND_OVER, "hand-over", HAND_OVER, step, index);
        // what the recipient hands in is what the check takes
        if (!takes && !gives && role(step) != Role.RECIPIENT) obstacle(Obstacle.Kind.ACTION_UNKNOWN, step, "");
    }

    /** The first of two deeds of one item has its term. */
    private void put(Post post, String id, Action action, ToldStep step, int index) {
        boolean second = (post == Post.HAND_OVER || post == Post.GIVEN_OUT_BY_CORPORATION) && any(step, TAKING);
        var planned = planned(id, action, step, index);
        post(post, second ? planned.within(null) : planned);
    }

    private void post(Post post, PlannedStep step) {
        var before = posts.get(post);
        if (before != null) before.apartFrom(step).ifPresent(obstacles::add);
        posts.merge(post, step, PlannedStep::joinedWith);
    }

    private void official(ToldStep step, int index) {
        if (step.actions().isEmpty()) obstacle(Obstacle.Kind.ACTION_UNKNOWN, step, "");
        else if (signed >= 0 && index > signed) bringOut(step, index);
        else if (drafting < 0 || index < drafting) takeIn(step, index);
        else decide(step, index);
    }

    private void takeIn(ToldStep step, int index) {
        if (has(step, RESOLVE) || HEADS.contains(role(step))) office.add(planned("resolve", RESOLVE, step, index));
        else join(step, index);
    }

    private void decide(ToldStep step, int index) {
        var deeds = deeds(step);
        if (deeds.isEmpty()) join(step, index);
        var before = "";
        for (var action : deeds) {
            var planned = planned(action.code(), action, step, index);
            if (action == REQUEST_BLANK || action == OBTAIN_BLANK)
                planned = planned.turningTo(OfficeKind.OTHER_PROVIDER);
            before =
                    office.add(before.isEmpty() ? planned : planned.giving(null).continuing(before));
        }
    }

    /** What the item decides, in the order told: whatever it drafts, and one signature. */
    private List<Action> deeds(ToldStep step) {
        var deeds = new ArrayList<>(
                actions(step).stream().filter(DRAFTING::contains).toList());
        actions(step).stream()
                .filter(SIGNING::contains)
                .max(Comparator.naturalOrder())
                .ifPresent(deeds::add);
        if (deeds.isEmpty() && has(step, RESOLVE)) deeds.add(RESOLVE);
        if (deeds.isEmpty() && EXECUTORS.contains(role(step)) && !office.does(PREPARE)) deeds.add(PREPARE);
        return deeds;
    }

    private void bringOut(ToldStep step, int index) {
        boolean counter = channels.contains(Channel.PROVIDER_OFFICE);
        boolean only = Chain.atCounterOnly(channels);
        boolean gives = counter && (has(step, ISSUE) || only);
        boolean passes = any(step, PASSING) || any(step, TAKING);
        boolean sends = (passes && !only) || !counter;
        if (gives) post(Post.GIVEN_OUT_BY_PROVIDER, planned("issue", ISSUE, step, index));
        if (sends) office.add(planned("send", SEND, step, index));
        if (!gives && !sends) office.pass(planned("join", HAND_OVER, step, index));
    }

    private void join(ToldStep step, int index) {
        if (office.isEmpty()) office.add(planned("register", REGISTER, step, index));
        else office.pass(planned("join", HAND_OVER, step, index));
    }

    private PlannedStep planned(String id, Action action, ToldStep step, int index) {
        var term = step.term();
        var at = Entry.joined(List.of(step.ref()), step.also());
        return PlannedStep.told(id, at, role(step), action, term == null ? null : term.value(), Entry.OUTSIDE)
                .giving(new Artefacts(told).of(index, action));
    }

    private int firstDraft() {
        int told = positions(step -> StepSorts.official(step) && any(step, DRAFTING))
                .findFirst()
                .orElse(-1);
        if (told >= 0 || signed < 0) return told;
        return last(step -> EXECUTORS.contains(role(step)) && !has(step, SIGN));
    }

    private int last(Predicate<ToldStep> which) {
        return positions(which).reduce(-1, (_, last) -> last);
    }

    private IntStream positions(Predicate<ToldStep> which) {
        return IntStream.range(0, told.procedure().size())
                .filter(i -> which.test(told.procedure().get(i)));
    }
}
