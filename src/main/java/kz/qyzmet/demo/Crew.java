package kz.qyzmet.demo;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.Step;

/** Who must work at the providing office for a regulation to run. */
final class Crew {
    private static final Set<Role> ELSEWHERE =
            EnumSet.of(Role.RECIPIENT, Role.SYSTEM, Role.STATE_CORP_WORKER, Role.OTHER, Role.BLANK_KEEPER);

    private Crew() {}

    static Set<Role> of(Regulation regulation) {
        var roles = EnumSet.noneOf(Role.class);
        for (var channel : regulation.intake().value())
            steps(regulation.path(channel), channel).map(Step::actor).forEach(roles::add);
        var prints = regulation.paperOnDemand();
        if (prints != null) roles.add(prints.value());
        roles.removeAll(ELSEWHERE);
        return roles;
    }

    private static Stream<Step> steps(Path path, Channel channel) {
        return channel == Channel.PROVIDER_OFFICE
                ? path.all().stream()
                : Stream.of(path.provider()).flatMap(Collection::stream);
    }
}
