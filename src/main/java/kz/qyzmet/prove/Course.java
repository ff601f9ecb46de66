package kz.qyzmet.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.Step;

/**
 * A path with one of its endings: the steps up to there, at their desks. Steps before and after the provider's procedure are the
 * front's and counted by its calendar, whoever takes them.
 */
record Course(Channel channel, Ending ending, List<Turn> turns) {
    /** Every way a path may end. */
    static List<Course> of(Path path, Desk front, Desk provider) {
        var refusals = path.refusals().stream().map(point -> Ending.of(point.kind()));
        return Stream.concat(Stream.of(Ending.RESULT), refusals)
                .distinct()
                .map(ending -> new Course(path.channel(), ending, turns(path, ending, front, provider)))
                .toList();
    }

    private static List<Turn> turns(Path path, Ending ending, Desk front, Desk provider) {
        var turns = new ArrayList<Turn>();
        switch (ending) {
            // the portal says so at once
            case SIGN_IN_REFUSED -> {}
            case EDS_NOT_CONFIRMED -> add(turns, upTo(path.before(), step -> step.action() == Action.SYSTEM), front);
            case REGISTER_DATA_UNOBTAINABLE, PACKAGE_INCOMPLETE ->
                add(turns, upTo(path.before(), step -> step.action() == Action.RECEIVE_AND_CHECK), front);
            // whoever prepares finds the defects, and the case is over
            case DOCUMENTS_DEFECTIVE -> {
                add(turns, path.before(), front);
                add(turns, upTo(path.provider(), step -> step.action() == Action.PREPARE), provider);
            }
            // a reasoned refusal is drafted, signed and issued as a result is, in the same time
            case RESULT, REASONED_REFUSAL -> {
                add(turns, path.before(), front);
                add(turns, path.provider(), provider);
                add(turns, path.after(), front);
            }
        }
        return List.copyOf(turns);
    }

    private static void add(List<Turn> turns, List<Step> steps, Desk desk) {
        steps.forEach(step -> turns.add(new Turn(step, desk)));
    }

    /** The steps up to the first such one; none when there is no such. */
    private static List<Step> upTo(List<Step> steps, Predicate<Step> last) {
        for (int end = 0; end < steps.size(); end++) if (last.test(steps.get(end))) return steps.subList(0, end + 1);
        return List.of();
    }

    /** The terms of its steps, in order. */
    List<Term> terms() {
        return turns.stream()
                .map(turn -> turn.step().within())
                .filter(Objects::nonNull)
                .toList();
    }
}
