package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.CHANNEL_WITHOUT_STEPS;
import static kz.qyzmet.compile.Code.PAPER_FORM_ELECTRONIC_PROCESS;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;

/** Channels against steps. */
final class ChannelChecks {
    /** Channels that come from outside the provider. */
    private static final Set<Channel> OUTSIDE = EnumSet.of(Channel.PORTAL, Channel.STATE_CORPORATION);

    private ChannelChecks() {}

    /** The State Corporation or the portal is a channel, and no step knows of it (facts 6.2, 8). */
    static List<Finding> channelWithoutSteps(Examined e) {
        if (e.regulation().procedure().isEmpty()) return List.of();
        var told = Stream.concat(e.regulation().intake().stream(), e.regulation().issue().stream());
        return told
                .filter(channel -> OUTSIDE.contains(channel.value()))
                .collect(Collectors.toMap(Told::value, channel -> channel, (first, _) -> first))
                .values()
                .stream()
                .filter(channel -> !known(e, channel.value()))
                .map(channel -> e.finding(CHANNEL_WITHOUT_STEPS, channel.place(), Argument.channel(channel.value())))
                .toList();
    }

    private static boolean known(Examined e, Channel channel) {
        var processes = e.regulation().processes().getOrDefault(channel, List.of());
        if (channel == Channel.PORTAL && !processes.isEmpty()) return true;
        return e.tellings()
                .map(ToldStep::place)
                .anyMatch(place -> channel == Channel.PORTAL ? e.says(place, "PORTAL") : corporation(e, place));
    }

    /** The State Corporation, by whatever name. */
    static boolean corporation(Examined e, Place place) {
        return e.says(place, "CORPORATION") || e.says(place, "CENTRE");
    }

    /** The office takes in what the State Corporation brings, and nobody what the portal brings (facts 6.2, 29). */
    static List<Finding> takenInFromOneOnly(Examined e) {
        var intake = e.regulation().intake().stream().map(Told::value).collect(Collectors.toSet());
        if (!intake.containsAll(OUTSIDE)) return List.of();
        return e.tellings()
                .filter(step -> !Steps.by(step, Role.STATE_CORP_WORKER) && Steps.does(step, Action.REGISTER))
                .map(ToldStep::place)
                .filter(place -> e.says(place, "FROM_CORPORATION") && !e.says(place, "PORTAL"))
                .limit(1)
                .map(place -> e.finding(CHANNEL_WITHOUT_STEPS, place, Argument.channel(Channel.PORTAL)))
                .toList();
    }

    /** A service on paper whose request goes signed through the gateway (facts 6.2, 7). */
    static List<Finding> paperFormElectronicProcess(Examined e) {
        var form = e.regulation().form();
        if (!Set.of(Standard.Form.PAPER).equals(form.stream().map(Told::value).collect(Collectors.toSet())))
            return List.of();
        return e.regulation().processes().values().stream()
                .flatMap(List::stream)
                .map(ToldProcess::place)
                .filter(place -> e.says(place, "SENT_SIGNED"))
                .sorted(Comparator.comparingInt(Place::from))
                .limit(1)
                .map(place -> e.finding(
                        PAPER_FORM_ELECTRONIC_PROCESS, place, form.getFirst().place()))
                .toList();
    }
}
