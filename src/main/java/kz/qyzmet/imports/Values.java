package kz.qyzmet.imports;

import java.util.Arrays;
import java.util.function.Consumer;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.Correction;
import kz.qyzmet.compile.ToldWindow;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;

/** The values a person may say instead of the text. */
final class Values {
    private static final int LONGEST_NAME = 500;

    private Values() {}

    /** Whether this fact can have that value. */
    static boolean has(Fact fact, String value) {
        if (value.equals(Correction.NONE) && removable(fact.kind())) return fact.value() != null && !fact.corrected();
        return switch (fact.kind()) {
            case ROLE ->
                Arrays.stream(Role.values())
                        .filter(Facts::acts)
                        .anyMatch(role -> Facts.code(role).equals(value));
            case ACTION ->
                Arrays.stream(Action.values())
                        .anyMatch(action -> Facts.code(action).equals(value));
            case OBLAST -> Oblast.all().stream().anyMatch(oblast -> oblast.key().equals(value));
            case NAME -> !value.isBlank() && value.length() <= LONGEST_NAME;
            case TERM -> reads(value, Term::parse);
            case CHANNEL -> fact.key().endsWith("/" + value);
            case WINDOW -> reads(value, written -> ToldWindow.parse(written, fact.place()));
        };
    }

    /** Whether a person may say that the text tells it wrongly and there is none; what a person added is taken back. */
    private static boolean removable(Fact.Kind kind) {
        return kind == Fact.Kind.CHANNEL || kind == Fact.Kind.WINDOW;
    }

    private static boolean reads(String value, Consumer<String> reader) {
        try {
            reader.accept(value);
            return true;
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            return false;
        }
    }
}
