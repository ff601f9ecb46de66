package kz.qyzmet.compile;

import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;
import org.jspecify.annotations.Nullable;

/** What a numbered process does: whose it is, and whether it says no. Acts of all oblasts tell the same dozen. */
final class Meaning {
    private Meaning() {}

    /** The refusal that a process tells; a condition only asks. */
    static RefusalPoint.@Nullable Kind refuses(Clauses clauses, ProcessHeads.Head head) {
        if (head.kind() == Kind.CONDITION) return null;
        return clauses.meanings(head.place(), "refusal").stream()
                .findFirst()
                .map(RefusalPoint.Kind::valueOf)
                .orElse(null);
    }

    /** Null where the words say nothing known. Who refuses a package next is who checks it. */
    static @Nullable Role actor(
            Clauses clauses, ProcessHeads.Head head, ProcessHeads.@Nullable Head next, Channel channel) {
        if (head.kind() == Kind.CONDITION)
            return next != null && refuses(clauses, next) == RefusalPoint.Kind.PACKAGE_INCOMPLETE
                    ? person(channel)
                    : checks(clauses, head.place());
        var refusal = refuses(clauses, head);
        if (refusal == RefusalPoint.Kind.PACKAGE_INCOMPLETE) return person(channel);
        if (refusal != null) return Role.SYSTEM;
        var means = clauses.meanings(head.place(), "process-act");
        return means.isEmpty() ? null : acts(means.getFirst(), channel);
    }

    private static Role acts(String means, Channel channel) {
        return switch (means) {
            case "REGISTER", "ASK", "CHECK", "REFUSE" -> Role.SYSTEM;
            case "RECEIVE" -> channel == Channel.PORTAL ? Role.SYSTEM : person(channel);
            default -> person(channel);
        };
    }

    private static Role checks(Clauses clauses, Place place) {
        boolean machine = clauses.has(place, "process-act", "CHECK_CERTIFICATE")
                || !clauses.in(place, "system").isEmpty()
                || clauses.has(place, "channel", Channel.PORTAL.name());
        boolean provider = !clauses.in(place, "provider-checks").isEmpty();
        return provider && !machine ? Role.RESPONSIBLE_EXECUTOR : Role.SYSTEM;
    }

    private static Role person(Channel channel) {
        return channel == Channel.PORTAL ? Role.RECIPIENT : Role.STATE_CORP_WORKER;
    }
}
