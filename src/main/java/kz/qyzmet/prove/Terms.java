package kz.qyzmet.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.prove.Search.Found;
import kz.qyzmet.regulation.Offering;

/** No path in which each actor uses his full term exceeds the standard's total term. */
final class Terms {
    private final Offering offering;
    private final Paths paths;
    private final Term total;
    private final List<Remark> remarks = new ArrayList<>();

    Terms(Offering offering, Paths paths) {
        this.offering = offering;
        this.paths = paths;
        this.total = offering.standard().total().value();
    }

    Claim claim() {
        var found = paths.channels().stream().map(this::worst).toList();
        remarks.add(new Remark.BeyondData(paths.lastKnownYear()));
        boolean outlasts = found.stream().anyMatch(Found::outlasts);
        var worst = found.stream().max(Comparator.comparingInt(Found::over)).filter(most -> most.over() > 0);
        if (outlasts) return new Claim.Fails(Statement.TERM, remarks, null);
        return worst.<Claim>map(most -> new Claim.Fails(Statement.TERM, remarks, story(most)))
                .orElseGet(() -> new Claim.Holds(Statement.TERM, remarks));
    }

    private Story story(Found most) {
        return new Teller(offering, paths.provider()).story(most.course(), most.start());
    }

    /** Of all endings the worst: an earlier end never comes later, but all are run. */
    private Found worst(Paths.ChannelPaths channel) {
        var starts = Starts.of(offering, channel.channel(), channel.front());
        var found = channel.courses().stream()
                .map(course -> new Search(course, total, paths.provider().table(), starts).found())
                .toList();
        // the first of equals, which is the result
        var worst = found.stream()
                .reduce((one, other) -> other.over() > one.over() ? other : one)
                .orElseThrow();
        remark(channel, starts, worst, found);
        return worst;
    }

    private void remark(Paths.ChannelPaths channel, Starts starts, Found worst, List<Found> all) {
        var name = channel.channel();
        remarks.add(new Remark.Added(name, channel.courses().getFirst().sum(), total));
        Stream.of(
                        worst.start() < 0 ? new Remark.NeverOpen(name) : null,
                        worst.outlasts() ? new Remark.BeyondCalendar(name) : null,
                        worst.over() > 0
                                ? new Remark.Exceeded(
                                        name, worst.daysOver(), starts.open().cardinality())
                                : null)
                .filter(java.util.Objects::nonNull)
                .forEach(remarks::add);
    }
}
