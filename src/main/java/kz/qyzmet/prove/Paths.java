package kz.qyzmet.prove;

import java.util.List;
import kz.qyzmet.calendar.Holidays;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;

/**
 * The paths of a regulation, one per channel that takes applications.
 *
 * @param frontless channels of intake that nothing is told of
 */
record Paths(Desk provider, List<ChannelPaths> channels, List<Channel> frontless) {
    /** A channel's path and all its endings. */
    record ChannelPaths(Path path, Desk front, List<Course> courses) {
        Channel channel() {
            return path.channel();
        }
    }

    static Paths of(Offering offering, Desk provider, Desk corporation) {
        var regulation = offering.regulation();
        var intake = regulation.intake().value().stream().sorted().toList();
        var fronts = regulation.fronts();
        return new Paths(
                provider,
                intake.stream()
                        .filter(fronts::containsKey)
                        .map(channel -> paths(
                                regulation.path(channel),
                                channel == Channel.STATE_CORPORATION ? corporation : provider,
                                provider))
                        .toList(),
                intake.stream().filter(channel -> !fronts.containsKey(channel)).toList());
    }

    private static ChannelPaths paths(Path path, Desk front, Desk provider) {
        return new ChannelPaths(path, front, Course.of(path, front, provider));
    }

    /** The last year whose holidays are stated. */
    int lastKnownYear() {
        return lastKnownYear(provider.calendar().holidays());
    }

    private static int lastKnownYear(Holidays holidays) {
        int year = DayTable.FIRST.getYear();
        while (holidays.known(year + 1)) year++;
        return year;
    }
}
