package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Action.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;

/**
 * The told steps at their places: the provider's chain, and what stands in the fronts.
 *
 * @param channels that take applications
 * @param office the provider's steps in order
 * @param posts told steps that the provider's own chain does not take
 * @param obstacles what has no place, and what keeps the chain from running
 */
record Chain(
        Set<Channel> channels,
        List<PlannedStep> office,
        Map<Post, PlannedStep> posts,
        List<Obstacle> obstacles,
        List<Remark> remarks) {

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

    /** @param channels that take applications */
    static Chain of(CompiledRegulation told, Set<Channel> channels) {
        return new Placing(told, channels).chain();
    }

    /** The provider's steps of all channels, in order. */
    List<PlannedStep> procedure() {
        return office.stream()
                .filter(step -> !(atCounterOnly(channels) && crosses(step)))
                .map(step -> crosses(step) ? step.in(beyondTheCounter()) : step)
                .toList();
    }

    /** Whether papers come or go by it: at the provider's own counter the front does that. */
    private static boolean crosses(PlannedStep step) {
        return step.action() == REGISTER || step.action() == SEND;
    }

    private Set<Channel> beyondTheCounter() {
        if (!channels.contains(Channel.PROVIDER_OFFICE)) return Set.of();
        var others = EnumSet.copyOf(channels);
        others.remove(Channel.PROVIDER_OFFICE);
        return others;
    }

    static boolean atCounterOnly(Set<Channel> channels) {
        return channels.equals(Set.of(Channel.PROVIDER_OFFICE));
    }

    Optional<PlannedStep> at(Post post) {
        return Optional.ofNullable(posts.get(post));
    }

    /** The provider's step that takes the package in, where the act tells one. */
    Optional<PlannedStep> register() {
        return office.stream().filter(step -> step.action() == REGISTER).findFirst();
    }

    boolean sends() {
        return does(office, SEND);
    }

    /** Whether all is done where the package is handed in. */
    boolean receptionOnly() {
        return receptionOnly(office);
    }

    static boolean receptionOnly(List<PlannedStep> office) {
        return office.stream()
                .map(PlannedStep::action)
                .noneMatch(action -> StepSorts.DRAFTING.contains(action) || StepSorts.SIGNING.contains(action));
    }

    static boolean does(List<PlannedStep> office, Action action) {
        return office.stream().anyMatch(step -> step.action() == action);
    }
}
