package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.ACTION_INCOMPLETE;
import static kz.qyzmet.compile.Code.REFUSAL_AFTER_SENDING;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;

/** What is done: half told, or told too late. */
final class ActionChecks {
    private ActionChecks() {}

    /** A draft goes to the head, or is sent for signature, and no word behind it says that somebody signs (facts 6.2, 24). */
    static List<Finding> signatureUntold(Examined e) {
        var steps = e.regulation().procedure();
        return Stream.of(drafted(steps), sent(e, steps))
                .filter(at -> at >= 0)
                .map(at -> steps.subList(at + 1, steps.size()))
                .filter(after -> after.stream().noneMatch(step -> signed(e, step)))
                .flatMap(after -> after.stream().filter(ActionChecks::couldSign).limit(1))
                .limit(1)
                .map(step -> e.finding(ACTION_INCOMPLETE, step.place(), "sign"))
                .toList();
    }

    private static boolean signed(Examined e, ToldStep step) {
        return e.told(step).stream().anyMatch(e::signs) || Steps.does(step, Action.ADOPT);
    }

    /** The head; a deputy where nothing else is told of him. */
    private static boolean couldSign(ToldStep step) {
        return Steps.by(step, Role.HEAD)
                || (Steps.by(step, Role.DEPUTY_HEAD) && step.actions().isEmpty());
    }

    /** The last step that sends something for signature, -1 for none. */
    private static int sent(Examined e, List<ToldStep> steps) {
        return IntStream.range(0, steps.size())
                .filter(i -> e.told(steps.get(i)).stream().anyMatch(e::forSignature) && !signed(e, steps.get(i)))
                .reduce(-1, (_, last) -> last);
    }

    private static int drafted(List<ToldStep> steps) {
        for (int i = 0; i < steps.size(); i++)
            if (Steps.by(steps.get(i), Role.RESPONSIBLE_EXECUTOR) || Steps.by(steps.get(i), Role.ARCHIVIST)) return i;
        return -1;
    }

    /** Something is sent for signature that nobody is told to prepare. */
    static List<Finding> draftUntold(Examined e) {
        return e.regulation().procedure().stream()
                .filter(step -> e.told(step).stream().anyMatch(e::forSignature))
                .filter(step ->
                        !e.says(step, "PREPARES") && e.told(step).stream().noneMatch(e::signs))
                .map(step -> e.finding(ACTION_INCOMPLETE, step.place(), "prepare"))
                .toList();
    }

    /** Of two items that tell one step, one leaves out the signing, the preparing or the giving out (facts 6.2, 25). */
    static List<Finding> oneTellsLess(Examined e) {
        var steps = e.regulation().procedure();
        var found = new ArrayList<Finding>();
        for (var step : steps)
            for (var again : e.told(step).stream().skip(1).toList()) {
                found.addAll(less(e, step.place(), again, "sign", e::signs));
                found.addAll(less(e, step.place(), again, "prepare", place -> e.says(place, "PREPARES")));
                if (step.equals(steps.getLast()))
                    found.addAll(less(e, step.place(), again, "issue", place -> e.says(place, "ISSUES")));
            }
        return found;
    }

    private static List<Finding> less(Examined e, Place one, Place other, String what, Predicate<Place> tells) {
        if (tells.test(one) == tells.test(other)) return List.of();
        boolean first = tells.test(other);
        return List.of(e.finding(ACTION_INCOMPLETE, first ? one : other, first ? other : one, what));
    }

    /** A condition tests the equality of something, and the words for it are lost (facts 6.2, 12). */
    static List<Finding> conditionWithoutObject(Examined e) {
        return e.regulation().processes().values().stream()
                .flatMap(List::stream)
                .filter(process -> process.kind() == Kind.CONDITION)
                .map(ToldProcess::place)
                .filter(place -> (e.says(place, "BETWEEN_NUMBERS") && !e.says(place, "CORRESPONDS"))
                        || (e.says(place, "CONFORMITY") && !e.says(place, "CHECKED")))
                .map(place -> e.finding(ACTION_INCOMPLETE, place, "condition"))
                .toList();
    }

    /** Acceptance is refused after the package has gone (S1: the condition of the provider stands between). */
    static List<Finding> refusalAfterSending(Examined e) {
        var found = new ArrayList<Finding>(
                afterSending(e, Channel.STATE_CORPORATION, RefusalPoint.Kind.PACKAGE_INCOMPLETE));
        found.addAll(afterSending(e, Channel.PORTAL, RefusalPoint.Kind.EDS_NOT_CONFIRMED));
        return found;
    }

    private static List<Finding> afterSending(Examined e, Channel channel, RefusalPoint.Kind refusal) {
        var found = new ArrayList<Finding>();
        ToldProcess sent = null;
        for (var process : e.regulation().processes().getOrDefault(channel, List.of())) {
            if (sent != null && process.refuses() == refusal)
                found.add(e.finding(REFUSAL_AFTER_SENDING, process.place(), sent.place()));
            if (sent == null && e.says(process.place(), "SENT_SIGNED")) sent = process;
        }
        return found;
    }
}
