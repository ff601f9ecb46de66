package kz.qyzmet.prove;

import java.util.ArrayList;
import java.util.Objects;
import kz.qyzmet.prove.Paths.ChannelPaths;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;

/**
 * Every refusal names a paragraph or a ground: a reasoned one needs grounds of the standard, any other the paragraph that says so, or the
 * general rule it rests on.
 */
record Grounds(Offering offering, Paths paths) {
    Claim claim() {
        var groundless = new ArrayList<Remark>();
        var byRule = new ArrayList<Remark>();
        for (var channel : paths.channels())
            for (var point : channel.path().refusals()) {
                if (!grounded(point)) groundless.add(new Remark.NoGround(channel.channel(), point.kind()));
                else if (point.at().isEmpty()) byRule.add(byRule(channel, point));
            }
        return groundless.isEmpty()
                ? new Claim.Holds(Statement.GROUND, byRule)
                : new Claim.Fails(Statement.GROUND, groundless, null);
    }

    private boolean grounded(RefusalPoint point) {
        if (point.kind() == RefusalPoint.Kind.REASONED_REFUSAL
                && offering.standard().grounds().isEmpty()) return false;
        return !point.at().isEmpty() || point.assumed() != null;
    }

    private static Remark byRule(ChannelPaths channel, RefusalPoint point) {
        return new Remark.ByRule(channel.channel(), point.kind(), Objects.requireNonNull(point.assumed()));
    }
}
