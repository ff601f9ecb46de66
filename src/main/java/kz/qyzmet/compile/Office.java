package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Action.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Regulation.Note;

/**
 * The provider's steps while they are put in order. A step that decides nothing of its own is done together with the one before it, and
 * a remark says so.
 */
final class Office {
    private final List<PlannedStep> steps = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    /** In order, with what blanks need. */
    List<PlannedStep> steps() {
        blanks();
        return List.copyOf(steps);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** What cannot be done together. */
    List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    boolean does(Action action) {
        return Chain.does(steps, action);
    }

    /** Adds it, or joins it to what was done before; the id under which it stands. */
    String add(PlannedStep step) {
        if (!steps.isEmpty() && same(steps.getLast(), step)) return join(step);
        if (step.action() == PREPARE && does(PREPARE)) return again(step);
        if (StepSorts.SIGNING.contains(step.action()) && signedBy(step.actor())) return pass(step);
        long alike = steps.stream().filter(one -> one.action() == step.action()).count();
        var named = alike == 0 ? step : step.named(step.id() + "-" + (alike + 1));
        steps.add(named);
        return named.id();
    }

    /** A step that only passes papers on. */
    String pass(PlannedStep step) {
        remark(step.at(), "decides-nothing", "with-step-before");
        return join(step);
    }

    private static boolean same(PlannedStep one, PlannedStep other) {
        return one.action() == other.action() && one.actor() == other.actor() && other.continues() == null;
    }

    /** The draft is there already: another's work on it is his approval, the drafter's own goes with the step before. */
    private String again(PlannedStep step) {
        boolean another = steps.stream().noneMatch(one -> one.action() == PREPARE && one.actor() == step.actor());
        remark(step.at(), "prepared-again", another ? "approves" : "with-step-before");
        return another && !signedBy(step.actor()) ? add(step.approving()) : join(step);
    }

    private boolean signedBy(Role role) {
        return steps.stream().anyMatch(step -> step.actor() == role && StepSorts.SIGNING.contains(step.action()));
    }

    private void remark(List<String> at, String says, String reading) {
        if (!at.isEmpty()) remarks.add(new Remark(Note.Kind.SILENCE, at, Labels.reason(says), Labels.reason(reading)));
    }

    private String join(PlannedStep step) {
        var before = steps.removeLast();
        before.apartFrom(step).ifPresent(obstacles::add);
        var joined = before.joinedWith(step);
        steps.add(joined);
        return joined.id();
    }

    /** A blank that is asked for is fetched; one that nobody asked for is part of the drafting. */
    private void blanks() {
        int asked = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).action() == REQUEST_BLANK)
                .findFirst()
                .orElse(-1);
        if (asked < 0) withoutBlanks();
        else if (!does(OBTAIN_BLANK)) {
            var fetched = PlannedStep.assumed(
                    "obtain-blank", steps.get(asked).actor(), OBTAIN_BLANK, Labels.reason("fetched"));
            steps.add(asked + 1, fetched.turningTo(OfficeKind.OTHER_PROVIDER));
        }
    }

    private void withoutBlanks() {
        for (int i = 0; i < steps.size(); i++) {
            var obtained = steps.get(i);
            if (obtained.action() != OBTAIN_BLANK) continue;
            steps.remove(i);
            if (i < steps.size() && obtained.id().equals(steps.get(i).continues()))
                steps.set(i, steps.get(i).alone(obtained.within()));
        }
    }
}
