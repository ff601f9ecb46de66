package kz.qyzmet.compile;

import static kz.qyzmet.compile.Obstacle.Kind.*;
import static kz.qyzmet.regulation.Action.PREPARE;

import java.util.List;
import java.util.Set;
import kz.qyzmet.regulation.Channel;

/** What keeps a chain from running although each of its steps has its place. */
final class ChainObstacles {
    private ChainObstacles() {}

    static List<Obstacle> in(List<PlannedStep> office, CompiledRegulation told, Set<Channel> channels) {
        if (Chain.receptionOnly(office)) {
            if (Chain.atCounterOnly(channels)) return List.of();
            return whole(office.isEmpty() ? NO_STEPS : NOBODY_PREPARES, told);
        }
        if (!Chain.does(office, PREPARE)) return whole(NOBODY_PREPARES, told);
        if (office.stream().noneMatch(ChainObstacles::signs)) return whole(NOBODY_SIGNS, told);
        return office.stream()
                .filter(step -> signs(step) && drafts(office, step))
                .limit(1)
                .map(step -> new Obstacle(
                        DRAFTER_SIGNS, step.at().isEmpty() ? "" : step.at().getFirst(), ""))
                .toList();
    }

    private static List<Obstacle> whole(Obstacle.Kind kind, CompiledRegulation told) {
        return List.of(new Obstacle(kind, told.place().ref(), ""));
    }

    private static boolean signs(PlannedStep step) {
        return StepSorts.SIGNING.contains(step.action());
    }

    private static boolean drafts(List<PlannedStep> office, PlannedStep signer) {
        return office.stream().anyMatch(one -> one.action() == PREPARE && one.actor() == signer.actor());
    }
}
