package kz.qyzmet.prove;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The whole course: all others are beginnings of it, and no step goes back in time. */
    private Found worst(Paths.ChannelPaths channel) {
        var course = channel.courses().getFirst();
        var name = channel.channel();
        var starts = Starts.of(offering, name, channel.front().table());
        var found = new Search(course, new Total(total, name, paths.provider().table()), starts).found();
        remarks.add(new Remark.Added(name, Sum.of(course.terms()), total));
        if (found.outlasts()) remarks.add(new Remark.BeyondCalendar(name));
        if (found.daysOver() > 0)
            remarks.add(
                    new Remark.Exceeded(name, found.daysOver(), starts.open().cardinality()));
        return found;
    }
}
