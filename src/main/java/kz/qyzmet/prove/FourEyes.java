package kz.qyzmet.prove;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.prove.Paths.ChannelPaths;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Step;

/** Nobody signs what he drafted: another role does. Where one role does everything, that alone is told. */
record FourEyes(Paths paths) {
    Claim claim() {
        var found = paths.channels().stream().flatMap(FourEyes::alike).toList();
        var roles = roles();
        List<Remark> remarks = roles.size() == 1
                ? List.of(new Remark.SingleRole(roles.iterator().next()))
                : found;
        return found.isEmpty()
                ? new Claim.Holds(Statement.FOUR_EYES, remarks)
                : new Claim.Fails(Statement.FOUR_EYES, remarks, null);
    }

    private static Stream<Remark> alike(ChannelPaths channel) {
        var path = channel.path();
        return path.provider().stream()
                .filter(step -> step.action() == Action.PREPARE)
                .flatMap(drafted -> path.signing().stream()
                        .filter(signed -> signed.actor() == drafted.actor())
                        .map(signed -> new Remark.DrafterSigns(channel.channel(), drafted, signed)));
    }

    /** Of those who work here. */
    private Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        paths.channels().stream()
                .flatMap(channel -> channel.path().all().stream())
                .map(Step::actor)
                .forEach(roles::add);
        roles.removeAll(Set.of(Role.RECIPIENT, Role.SYSTEM));
        return roles;
    }
}
