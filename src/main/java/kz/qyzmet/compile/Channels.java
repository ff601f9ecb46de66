package kz.qyzmet.compile;

import java.util.Optional;
import kz.qyzmet.regulation.Channel;

/** The channel a paragraph is about: the portal or the State Corporation. */
final class Channels {
    private Channels() {}

    /** The one that the words name, when they do not name both. */
    static Optional<Channel> only(Scope scope, Place place) {
        long portal = count(scope, place, Channel.PORTAL);
        long corporation = count(scope, place, Channel.STATE_CORPORATION);
        if ((portal == 0) == (corporation == 0)) return Optional.empty();
        return Optional.of(portal > 0 ? Channel.PORTAL : Channel.STATE_CORPORATION);
    }

    static Channel most(Scope scope, Place place) {
        return count(scope, place, Channel.PORTAL) >= count(scope, place, Channel.STATE_CORPORATION)
                ? Channel.PORTAL
                : Channel.STATE_CORPORATION;
    }

    private static long count(Scope scope, Place place, Channel channel) {
        return scope.in(place, "channel").stream()
                .filter(clause -> clause.means().equals(channel.name()))
                .count();
    }
}
