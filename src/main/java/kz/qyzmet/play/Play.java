package kz.qyzmet.play;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import kz.qyzmet.demo.Cast;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;

/** Plays every offering through each of its channels to each of its endings, at the pages of a running demo. */
public final class Play {
    private final String address;
    private final List<Path> more;

    /**
     * @param address of the running demo, without a slash at the end
     * @param more the folders of more files it was started with
     */
    public Play(String address, List<Path> more) {
        this.address = address;
        this.more = more;
    }

    /** What there is to play, in the order it is played; each told when it is over. */
    public List<PlayedPath> everything(Library library, LocalDate today, Consumer<PlayedPath> told) {
        return these(
                library.catalogue(today).stream()
                        .filter(offering -> offering.inForce(today))
                        .toList(),
                today,
                told);
    }

    /** The same for these offerings only. What takes applications for a time is played first, by the end of that time. */
    public List<PlayedPath> these(List<Offering> offerings, LocalDate today, Consumer<PlayedPath> told) {
        var played = new ArrayList<PlayedPath>();
        try (var staff = new Staff(address)) {
            for (var offering : offerings.stream()
                    .sorted(Comparator.comparing(offering -> closing(offering, today)))
                    .toList())
                for (var channel :
                        offering.regulation().intake().value().stream().sorted().toList())
                    for (var ending : Ending.of(offering.regulation().path(channel))) {
                        var path = play(offering, channel, ending, staff);
                        told.accept(path);
                        played.add(path);
                    }
        }
        return played;
    }

    private static LocalDate closing(Offering offering, LocalDate today) {
        return offering.regulation().windows().stream()
                .map(window ->
                        window.open().to().atYear(window.open().opensNext(today).getYear()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private PlayedPath play(Offering offering, Channel channel, Ending ending, Staff staff) {
        var cast = Cast.of(offering.oblast(), more).orElse(null);
        if (cast == null)
            return PlayedPath.of(
                    offering, channel, ending, List.of(), null, "the demo has nobody in " + offering.oblast());
        try (var stage = new Stage(address, cast, offering, channel, staff)) {
            return front(stage, channel).play(ending);
        } catch (PlayFailure | IllegalStateException | java.io.UncheckedIOException failure) {
            return PlayedPath.of(offering, channel, ending, List.of(), null, failure.getMessage());
        }
    }

    static Front front(Stage stage, Channel channel) {
        return switch (channel) {
            case PORTAL -> new PortalFront(stage);
            case STATE_CORPORATION -> new CounterFront(stage);
            case PROVIDER_OFFICE -> new ReceptionFront(stage);
        };
    }
}
