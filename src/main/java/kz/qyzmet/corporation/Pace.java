package kz.qyzmet.corporation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.intake.Application;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.NumberedProcess;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;

/** The minutes that the act gives the channel's numbered processes, and what it took from the visit to the provider's workstation. */
record Pace(List<Numbered> processes, List<Leg> legs) {
    /** One process or condition; {@code within} is null where the act gives it no minutes. */
    record Numbered(String name, Chip chip, @Nullable String within) {}

    /** A part of the way; {@code took} is null while it is under way. */
    record Leg(String name, String gives, @Nullable String took, boolean over) {}

    /** Null where the act gives no minutes, or no process registers the package at the workstation; and before it is sent. */
    static @Nullable Pace of(Frame frame, Application of, Offering offering, List<StepTaken> steps) {
        var front = offering.regulation().fronts().get(of.channel());
        var path = offering.regulation().path(of.channel());
        var accepted = of.progress().acceptedAt();
        if (front == null || accepted == null) return null;
        var all = front.processes();
        int registration = registration(all, path);
        if (registration < 0 || minutes(all.stream()) == 0) return null;
        var sending = taken(all.subList(0, registration), path);
        var registered = steps.stream()
                .filter(step -> deliveries(path).anyMatch(one -> one.id().equals(step.step())))
                .findFirst();
        return new Pace(
                all.stream().map(process -> numbered(frame, offering, process)).toList(),
                List.of(
                        leg(
                                frame,
                                "corporation.pace.sending",
                                minutes(sending),
                                Duration.between(of.openedAt(), accepted)),
                        leg(
                                frame,
                                "corporation.pace.registration",
                                minutes(Stream.of(all.get(registration))),
                                registered
                                        .map(step -> Duration.between(step.since(), step.done()))
                                        .orElse(null))));
    }

    private static int registration(List<NumberedProcess> all, Path path) {
        var told = deliveries(path).flatMap(step -> step.at().stream()).toList();
        return all.stream()
                .filter(process -> process.at().stream().anyMatch(told::contains))
                .findFirst()
                .map(all::indexOf)
                .orElse(-1);
    }

    private static Stream<Step> deliveries(Path path) {
        return path.before().stream().filter(step -> step.action() == Action.DELIVER);
    }

    /** A message of refusal is no part of the way of what was accepted. */
    private static Stream<NumberedProcess> taken(List<NumberedProcess> before, Path path) {
        var refused = path.refusals().stream().map(RefusalPoint::paragraph).toList();
        return before.stream().filter(process -> process.at().stream().noneMatch(refused::contains));
    }

    private static int minutes(Stream<NumberedProcess> processes) {
        return processes
                .map(NumberedProcess::within)
                .filter(Objects::nonNull)
                .mapToInt(within -> within instanceof Term.Minutes(int count) ? count : 0)
                .sum();
    }

    private static Leg leg(Frame frame, String key, int minutes, @Nullable Duration took) {
        return new Leg(
                frame.t(key),
                frame.term(new Term.Minutes(minutes)),
                took == null
                        ? null
                        : frame.t(
                                "corporation.pace.took", "minutes", took.toMinutes(), "seconds", took.toSecondsPart()),
                took != null && took.compareTo(Duration.ofMinutes(minutes)) > 0);
    }

    private static Numbered numbered(Frame frame, Offering offering, NumberedProcess process) {
        var key = process.kind() == NumberedProcess.Kind.PROCESS
                ? "corporation.pace.process"
                : "corporation.pace.condition";
        var within = process.within();
        return new Numbered(
                frame.t(key, "number", process.number(), "does", process.does().in(frame.language())),
                Chip.of(process.at(), Source.regulation(frame, offering)),
                within == null ? null : frame.term(within));
    }
}
