package kz.qyzmet.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.qyzmet.demo.Cast;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;

/** Plays every offering through each of its channels to each of its endings, at the pages of a running demo. */
public final class Play {
    private final String address;

    /** @param address of the running demo, without a slash at the end */
    public Play(String address) {
        this.address = address;
    }

    /** What there is to play, in the order it is played; each told when it is over. */
    public List<PlayedPath> everything(Library library, LocalDate today, Consumer<PlayedPath> told) {
        var played = new ArrayList<PlayedPath>();
        for (var offering : library.catalogue(today)) {
            if (!offering.inForce(today)) continue;
            for (var channel :
                    offering.regulation().intake().value().stream().sorted().toList()) {
                for (var ending : Ending.of(offering.regulation().path(channel))) {
                    var path = play(offering, channel, ending);
                    told.accept(path);
                    played.add(path);
                }
            }
        }
        return played;
    }

    private PlayedPath play(Offering offering, Channel channel, Ending ending) {
        var cast = Cast.of(offering.oblast()).orElse(null);
        if (cast == null)
            return PlayedPath.of(
                    offering, channel, ending, List.of(), null, "the demo has nobody in " + offering.oblast());
        try (var stage = new Stage(address, cast, offering, channel)) {
            return front(stage, channel).play(ending);
        } catch (PlayFailure | java.io.UncheckedIOException failure) {
            return PlayedPath.of(offering, channel, ending, List.of(), null, failure.getMessage());
        }
    }

    private static Front front(Stage stage, Channel channel) {
        return switch (channel) {
            case PORTAL -> new PortalFront(stage);
            case STATE_CORPORATION -> new CounterFront(stage);
            case PROVIDER_OFFICE -> throw new PlayFailure("nobody can be received at a provider's office yet");
        };
    }
}
