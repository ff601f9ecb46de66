package kz.qyzmet.compile;

import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;

/**
 * How arguments of a finding are written, so that {@link FindingSentence} can say them in the reader's language:
 * {@code role:HEAD}, {@code term:3 working days}, {@code channel:PORTAL}; all else are words of the act or numbers.
 */
final class Argument {
    private Argument() {}

    static String role(Role role) {
        return "role:" + role.name();
    }

    static String roles(List<Role> roles) {
        return "role:" + roles.stream().map(Role::name).collect(Collectors.joining(","));
    }

    static String term(Term term) {
        return "term:" + term;
    }

    static String terms(List<Term> terms) {
        return "term:" + terms.stream().map(Term::toString).collect(Collectors.joining(","));
    }

    static String channel(Channel channel) {
        return "channel:" + channel.name();
    }

    static String count(int count) {
        return Integer.toString(count);
    }

    /** Words of the act, on one line. */
    static String words(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
