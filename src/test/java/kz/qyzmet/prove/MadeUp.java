package kz.qyzmet.prove;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Stated;
import kz.qyzmet.regulation.Step;
import org.jspecify.annotations.Nullable;

/** A regulation and its standard with only what a proof looks at. */
record MadeUp(
        String oblast,
        Map<Channel, Regulation.Front> fronts,
        Set<Channel> intake,
        List<Step> procedure,
        List<FilingWindow> windows,
        Term total,
        String result,
        List<String> grounds,
        boolean required) {
    private static final Label NAME = new Label("қызмет", "услуга", "service");

    MadeUp(
            String oblast,
            Map<Channel, Regulation.Front> fronts,
            List<Step> procedure,
            List<FilingWindow> windows,
            Term total) {
        this(oblast, fronts, fronts.keySet(), procedure, windows, total, "paper", List.of("10"), true);
    }

    MadeUp within(Term total) {
        return new MadeUp(oblast, fronts, intake, procedure, windows, total, result, grounds, required);
    }

    MadeUp giving(String result) {
        return new MadeUp(oblast, fronts, intake, procedure, windows, total, result, grounds, required);
    }

    MadeUp refusingOn(List<String> grounds) {
        return new MadeUp(oblast, fronts, intake, procedure, windows, total, result, grounds, required);
    }

    /** Whether the form insists on an answer to its one field: day or evening. */
    MadeUp asking(boolean required) {
        return new MadeUp(oblast, fronts, intake, procedure, windows, total, result, grounds, required);
    }

    MadeUp takenThrough(Set<Channel> intake) {
        return new MadeUp(oblast, fronts, intake, procedure, windows, total, result, grounds, required);
    }

    static Step step(int serial, Role actor, Action action, @Nullable Term within, @Nullable String continues) {
        return new Step(
                "step-" + serial,
                List.of("5." + serial),
                actor,
                action,
                null,
                within,
                continues,
                null,
                EnumSet.allOf(Channel.class),
                NAME,
                null);
    }

    static Regulation.Front front(List<Step> before, List<Step> after, List<RefusalPoint> refusals) {
        return new Regulation.Front(before, after, refusals, List.of(), null, null, null, null);
    }

    Offering offering() {
        return new Offering("hash", regulation(), standard());
    }

    private Regulation regulation() {
        return new Regulation(
                "made-up",
                oblast,
                Set.of(Language.KK),
                act(),
                null,
                List.of(),
                List.of(),
                List.of(),
                stated(LocalDate.of(2016, 1, 1)),
                null,
                stated(Set.of(OfficeKind.SCHOOL)),
                stated(intake),
                stated(intake),
                stated(Set.of(Standard.Form.PAPER)),
                null,
                null,
                stated(List.of(result)),
                procedure,
                fronts,
                List.of(),
                Map.of(),
                windows,
                null,
                List.of());
    }

    private Standard standard() {
        var paper =
                new Standard.Result("paper", NAME, null, Set.of(Channel.values()), null, List.of(), List.of("6"), null);
        return new Standard(
                "made-up",
                NAME,
                act(),
                null,
                stated(LocalDate.of(2015, 1, 1)),
                null,
                stated(NAME),
                stated(total),
                stated(Set.of(Standard.Form.PAPER)),
                stated(Set.of(Standard.Form.PAPER)),
                List.of(),
                stated(List.of(field())),
                grounds.stream()
                        .map(at -> new Standard.Ground("ground", NAME, List.of(at), null))
                        .toList(),
                List.of(paper),
                Map.of(),
                null,
                null,
                false);
    }

    private Standard.Field field() {
        return new Standard.Field(
                "form",
                NAME,
                null,
                Standard.Field.Kind.CHOICE,
                required,
                List.of(new Standard.Choice("day", NAME), new Standard.Choice("evening", NAME)),
                null);
    }

    private static Regulation.Act act() {
        return new Regulation.Act("akimat", null, null, null, null, Label.same("made up"));
    }

    private static <T> Stated<T> stated(T value) {
        return new Stated<>(value, List.of("1"), null);
    }
}
