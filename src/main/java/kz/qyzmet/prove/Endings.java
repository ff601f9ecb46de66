package kz.qyzmet.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.prove.Remark.Lack;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.Step;

/** Every path can be entered, and ends in a result or a notice. */
record Endings(Offering offering, Paths paths) {
    Claim claim() {
        var remarks = new ArrayList<Remark>();
        paths.frontless().forEach(channel -> remarks.add(new Remark.Endless(channel, Ending.RESULT, Lack.FRONT)));
        paths.channels().stream()
                .filter(channel -> Starts.of(
                                offering, channel.channel(), channel.front().table())
                        .open()
                        .isEmpty())
                .forEach(channel -> remarks.add(new Remark.NeverOpen(channel.channel())));
        for (var channel : paths.channels())
            for (var course : channel.courses())
                lack(channel.path(), course.ending())
                        .ifPresent(lack -> remarks.add(new Remark.Endless(channel.channel(), course.ending(), lack)));
        int count = paths.channels().stream()
                .mapToInt(channel -> channel.courses().size())
                .sum();
        return remarks.isEmpty()
                ? new Claim.Holds(Statement.ENDING, List.of(new Remark.Paths(count)))
                : new Claim.Fails(Statement.ENDING, remarks, null);
    }

    private Optional<Lack> lack(Path path, Ending ending) {
        return switch (ending) {
            // a message of the system, at once
            case SIGN_IN_REFUSED, EDS_NOT_CONFIRMED -> Optional.empty();
            case REGISTER_DATA_UNOBTAINABLE, PACKAGE_INCOMPLETE -> check(path);
            case DOCUMENTS_DEFECTIVE -> draft(path);
            case REASONED_REFUSAL -> paper(path);
            case RESULT -> result(path);
        };
    }

    private Optional<Lack> result(Path path) {
        if (offering.results(path.channel()).isEmpty()) return Optional.of(Lack.RESULT);
        // where the provider takes no step, the receipt is the result
        return path.provider().isEmpty() ? check(path) : paper(path);
    }

    private static Optional<Lack> check(Path path) {
        return path.receiving().isPresent() ? Optional.empty() : Optional.of(Lack.CHECK);
    }

    private static Optional<Lack> draft(Path path) {
        return path.step(Action.PREPARE).isPresent() ? Optional.empty() : Optional.of(Lack.DRAFT);
    }

    /** Drafted, then signed, then issued. */
    private static Optional<Lack> paper(Path path) {
        if (draft(path).isPresent()) return draft(path);
        boolean signed = path.provider().stream()
                .dropWhile(step -> step.action() != Action.PREPARE)
                .map(Step::action)
                .anyMatch(Action::signs);
        if (!signed) return Optional.of(Lack.SIGNATURE);
        boolean issued = path.after().stream().anyMatch(step -> step.action() == Action.ISSUE);
        return issued ? Optional.empty() : Optional.of(Lack.ISSUE);
    }
}
