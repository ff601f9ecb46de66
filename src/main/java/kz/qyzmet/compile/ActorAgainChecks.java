package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.PARAGRAPHS_DISAGREE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.identity.Role;

/** Who takes a step, by the other paragraphs that tell it. */
final class ActorAgainChecks {
    private ActorAgainChecks() {}

    /** A step told again once, in one item that tells nothing else, by somebody else. */
    static List<Finding> otherActor(Examined e) {
        var steps = e.regulation().procedure();
        return steps.stream()
                .filter(step -> step.also().size() == 1 && names(step))
                .flatMap(step -> onlyTold(e, step.also().getFirst()).stream()
                        .filter(again -> names(again) && !Steps.by(again, UsualActors.role(step)))
                        .map(again -> e.finding(
                                PARAGRAPHS_DISAGREE,
                                step.place(),
                                again.place(),
                                "role",
                                Argument.role(UsualActors.role(step)),
                                Argument.role(UsualActors.role(again)))))
                .toList();
    }

    /** The step of the item where it tells one, and one step of the other paragraph. */
    private static Optional<ToldStep> onlyTold(Examined e, String ref) {
        long first = e.regulation().procedure().stream()
                .filter(step -> step.also().contains(ref))
                .count();
        var told = e.regulation().sequence().stream()
                .filter(step -> step.ref().equals(ref))
                .toList();
        return first == 1 && told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** By words of its own item; what we have no role for may be anybody. */
    private static boolean names(ToldStep step) {
        return step.role() != null
                && step.role().value() != Role.OTHER
                && step.role().place().ref().equals(step.ref());
    }

    /** Who gives a result must be who takes the step: results that name somebody are few, and say so in words of their own. */
    static List<Finding> contentAgainstOutcomes(Examined e) {
        var steps = e.content().map(Outline.Paragraph::items).orElse(List.of());
        var results = e.paragraph(ParagraphKind.OUTCOMES)
                .map(Outline.Paragraph::items)
                .orElse(List.of());
        if (steps.size() != results.size()) return List.of();
        var found = new ArrayList<Finding>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i).place();
            var result = results.get(i).place();
            e.clauses().in(result, "doer").stream()
                    .limit(1)
                    .filter(doer -> actedByOther(e, step.ref(), Role.valueOf(doer.means())))
                    .map(doer -> otherDoer(e, step, result, doer))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean actedByOther(Examined e, String ref, Role doer) {
        var roles = roles(e, ref);
        return !roles.isEmpty() && !roles.contains(doer) && !roles.contains(Role.OTHER);
    }

    private static List<Role> roles(Examined e, String ref) {
        return e.regulation().procedure().stream()
                .filter(step -> step.ref().equals(ref) && step.role() != null)
                .map(step -> Objects.requireNonNull(step.role()).value())
                .distinct()
                .toList();
    }

    private static Finding otherDoer(Examined e, Place step, Place result, Clause doer) {
        return e.finding(
                PARAGRAPHS_DISAGREE,
                step,
                result,
                "role",
                Argument.roles(roles(e, step.ref())),
                Argument.role(Role.valueOf(doer.means())));
    }
}
