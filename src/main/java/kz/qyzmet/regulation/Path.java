package kz.qyzmet.regulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;

/** One channel's steps from hand-in to issue: before the provider, at the provider, after. */
public record Path(
        Channel channel, List<Step> before, List<Step> provider, List<Step> after, List<RefusalPoint> refusals) {

    public List<Step> all() {
        return Stream.of(before, provider, after).flatMap(List::stream).toList();
    }

    public Optional<RefusalPoint> refusal(RefusalPoint.Kind kind) {
        return refusals.stream().filter(point -> point.kind() == kind).findFirst();
    }

    /** The step in which the package is received and checked; empty where the channel has none. */
    public Optional<Step> receiving() {
        return before.stream()
                .filter(step -> step.action() == Action.RECEIVE_AND_CHECK)
                .findFirst();
    }

    /** The provider's step with this id. */
    public Optional<Step> step(String id) {
        return provider.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The provider's step that follows; empty after the last. */
    public Optional<Step> after(Step step) {
        int next = provider.indexOf(step) + 1;
        return next < provider.size() ? Optional.of(provider.get(next)) : Optional.empty();
    }

    /** The provider's first step with this action. */
    public Optional<Step> step(Action action) {
        return provider.stream().filter(step -> step.action() == action).findFirst();
    }

    /** Whoever signs the paper, in order: the last one's signature makes it valid. */
    public List<Step> signing() {
        return provider.stream().filter(step -> step.action().signs()).toList();
    }

    /** The paragraph by which the package is received and checked; empty where none tells it. */
    public String checkedAt() {
        return receiving().map(Step::paragraph).orElse("");
    }

    /** The paragraph of the last step the front takes before the provider's workstation confirms; empty where none tells it. */
    public String handedOverAt() {
        return before.stream()
                .takeWhile(step -> step.action() != Action.DELIVER)
                .map(Step::paragraph)
                .reduce("", (_, last) -> last);
    }

    /** The paragraph by which the provider's workstation registers the electronic document; empty where none tells it. */
    public String deliveredAt() {
        return before.stream()
                .filter(step -> step.action() == Action.DELIVER)
                .map(Step::paragraph)
                .findFirst()
                .orElse("");
    }

    /** The paragraph by which the recipient receives; empty where none tells it. */
    public String issuedAt() {
        return after.stream()
                .filter(step -> step.action() == Action.ISSUE)
                .map(Step::paragraph)
                .findFirst()
                .orElse("");
    }

    /** Whether the recipient signs for what he receives. */
    public boolean recipientSigns() {
        return after.stream().anyMatch(step -> step.action() == Action.MARK_RECEIVED && step.actor() == Role.RECIPIENT);
    }
}
