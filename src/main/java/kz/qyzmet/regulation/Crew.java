package kz.qyzmet.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;

/**
 * Who must work in the oblast for a regulation to run: at one office of these kinds, somebody in each of these roles.
 *
 * @param kinds any one of them will do
 */
public record Crew(Set<OfficeKind> kinds, Set<Role> roles) {
    private static final Set<Role> ELSEWHERE =
            EnumSet.of(Role.RECIPIENT, Role.SYSTEM, Role.STATE_CORP_WORKER, Role.OTHER, Role.BLANK_KEEPER);

    public Crew {
        kinds = Set.copyOf(kinds);
        roles = Set.copyOf(roles);
    }

    /** The provider's first, then the State Corporation's and those who keep forms, as far as the regulation needs them. */
    public static List<Crew> of(Regulation regulation) {
        var crews = new ArrayList<Crew>();
        crews.add(provider(regulation));
        if (regulation.intake().value().contains(Channel.STATE_CORPORATION))
            crews.add(new Crew(Set.of(OfficeKind.STATE_CORPORATION), Set.of(Role.STATE_CORP_WORKER)));
        regulation.procedure().stream()
                .filter(step -> step.action() == Action.REQUEST_BLANK)
                .flatMap(step -> Stream.ofNullable(step.turnsTo()))
                .map(kind -> new Crew(Set.of(kind), Set.of(Role.BLANK_KEEPER)))
                .distinct()
                .forEach(crews::add);
        return List.copyOf(crews);
    }

    /** Those of the providing office. */
    public static Crew provider(Regulation regulation) {
        var roles = EnumSet.noneOf(Role.class);
        for (var channel : regulation.intake().value())
            steps(regulation.path(channel), channel).map(Step::actor).forEach(roles::add);
        var prints = regulation.paperOnDemand();
        if (prints != null) roles.add(prints.value());
        roles.removeAll(ELSEWHERE);
        return new Crew(regulation.providers().value(), roles);
    }

    private static Stream<Step> steps(Path path, Channel channel) {
        return channel == Channel.PROVIDER_OFFICE
                ? path.all().stream()
                : Stream.of(path.provider()).flatMap(Collection::stream);
    }
}
