package kz.qyzmet.compile;

import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Standard;

/**
 * How arguments of a finding are written, so that {@link FindingSentence} can say them in the reader's language:
 * {@code role:HEAD}, {@code term:3 working days}, {@code channel:PORTAL}, {@code untold:}; all else are words of the act or numbers.
 */
final class Argument {
    /** What a text does not tell. */
    static final String UNTOLD = "untold:";

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

    static String actions(List<Action> actions) {
        return actions.isEmpty()
                ? UNTOLD
                : "action:" + actions.stream().map(Action::name).collect(Collectors.joining(","));
    }

    static String form(Standard.Form form) {
        return "form:" + form.name();
    }

    static String forms(List<Standard.Form> forms) {
        return "form:" + forms.stream().map(Standard.Form::name).collect(Collectors.joining(","));
    }

    static String channels(List<Channel> channels) {
        return "channel:" + channels.stream().map(Channel::name).collect(Collectors.joining(","));
    }

    static String refusal(RefusalPoint.Kind kind) {
        return "refusal:" + kind.name();
    }

    static String ability(CompiledRegulation.Ability ability) {
        return "ability:" + ability.name();
    }

    static String day(MonthDay day) {
        return "day:" + day;
    }

    static String count(int count) {
        return Integer.toString(count);
    }

    /** Words of the act, on one line. */
    static String words(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
