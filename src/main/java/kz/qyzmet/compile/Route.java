package kz.qyzmet.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;

/** All that a case goes through: the provider's procedure, and a front around it for each channel. */
record Route(CompiledRegulation told, Set<Channel> channels, Chain chain) {
    private static final Map<String, Object> ON_PAPER_BACK = Labels.reason("on-paper-back");

    /** @param channels that take applications */
    Route(CompiledRegulation told, Set<Channel> channels) {
        this(told, channels, Chain.of(told, channels));
    }

    /** The provider's steps; what goes back on paper must be sent, told or not. */
    List<PlannedStep> procedure() {
        if (chain.receptionOnly()) return List.of();
        boolean back = channels.contains(Channel.STATE_CORPORATION) && FrontRules.onPaper(told) && !chain.sends();
        return back ? Entry.joined(chain.procedure(), List.of(sent())) : chain.procedure();
    }

    private static PlannedStep sent() {
        return PlannedStep.assumed("send", Role.OFFICE_CLERK, Action.SEND, ON_PAPER_BACK)
                .in(Set.of(Channel.STATE_CORPORATION));
    }

    Map<String, Object> fronts() {
        var fronts = new LinkedHashMap<String, Object>();
        channels.stream()
                .sorted()
                .forEach(channel -> fronts.put(channel.code(), new FrontFile(told, chain, channel).entry()));
        return fronts;
    }

    /** Whoever takes a step. */
    Set<Role> actors() {
        var around = channels.stream().flatMap(channel -> new FrontSteps(told, chain, channel).all().stream());
        return Stream.concat(procedure().stream(), around)
                .map(PlannedStep::actor)
                .collect(Collectors.toSet());
    }
}
