package kz.qyzmet.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.intake.Problem.Kind;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Standard.Field;
import kz.qyzmet.regulation.Standard.Requirement;

/** Compares what was handed in with what the standard asks: all problems at once, in the order of the form. */
final class PackageCheck {
    private static final int SHORT = 200;
    private static final int LONG = 4000;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{6,20}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private PackageCheck() {}

    static List<Problem> of(Application application, Standard standard) {
        var problems = new ArrayList<>(answers(standard, application.dossier().answers()));
        asked(standard, application.channel())
                .filter(requirement -> !met(requirement, application))
                .forEach(requirement ->
                        problems.add(new Problem(requirement.id(), Kind.DOCUMENT_MISSING, requirement.at())));
        if (!application.dossier().consent()) problems.add(new Problem("consent", Kind.CONSENT_MISSING, List.of()));
        return problems;
    }

    /** Problems of the form alone. */
    static List<Problem> answers(Standard standard, Map<String, String> answers) {
        return standard.fields().stream()
                .flatMap(field ->
                        problem(field, answers.getOrDefault(field.id(), "").strip())
                                .map(kind -> new Problem(field.id(), kind, List.of()))
                                .stream())
                .toList();
    }

    /** What this channel must be handed: nothing that a register already knows. */
    static java.util.stream.Stream<Requirement> asked(Standard standard, Channel channel) {
        return standard.documents().stream()
                .filter(requirement -> requirement.channels().contains(channel))
                .filter(requirement -> requirement.anyOf().stream()
                        .noneMatch(one -> one.fromRegister() != null && channel == Channel.PORTAL));
    }

    /** Whether the document was shown for identification only: nothing of it is kept. */
    static boolean onlyShown(Requirement requirement, Application.Handed handed) {
        return requirement.anyOf().stream().anyMatch(one -> one.id().equals(handed.alternative()) && one.shown());
    }

    private static boolean met(Requirement requirement, Application application) {
        return application.dossier().documents().stream()
                .anyMatch(handed -> handed.requirement().equals(requirement.id()));
    }

    private static Optional<Kind> problem(Field field, String answer) {
        if (answer.isEmpty()) return field.required() ? Optional.of(Kind.FIELD_MISSING) : Optional.empty();
        if (answer.length() > (field.kind() == Field.Kind.LONG_TEXT ? LONG : SHORT))
            return Optional.of(Kind.FIELD_TOO_LONG);
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> Optional.empty();
            case DATE -> isDate(answer) ? Optional.empty() : Optional.of(Kind.NOT_A_DATE);
            case PHONE -> PHONE.matcher(answer).matches() ? Optional.empty() : Optional.of(Kind.NOT_A_PHONE);
            case IIN ->
                Iin.check(answer) instanceof Iin.Checked.Valid ? Optional.empty() : Optional.of(Kind.NOT_AN_IIN);
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> choice.value().equals(answer))
                        ? Optional.empty()
                        : Optional.of(Kind.NOT_A_CHOICE);
        };
    }

    private static boolean isDate(String answer) {
        try {
            int year = LocalDate.parse(answer).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
