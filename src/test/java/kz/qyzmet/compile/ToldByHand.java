package kz.qyzmet.compile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.compile.CompiledRegulation.ToldRefusal;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** A compiled regulation told by hand, a line a step. */
final class ToldByHand {
    final List<ToldStep> procedure = new ArrayList<>();
    final List<Told<Channel>> channels = new ArrayList<>();
    final List<ToldWindow> windows = new ArrayList<>();
    final List<Told<Ability>> abilities = new ArrayList<>();
    final List<Told<Standard.Form>> resultForm = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final Map<Channel, List<ToldProcess>> processes = new HashMap<>();
    int number = 1;
    String title = "Жер телімін жалға беру";

    @Nullable
    String oblast = "zhambyl";

    @Nullable
    Told<Term> total;

    @Nullable
    Told<ActReference> repealed;

    LocalDate date = LocalDate.of(2017, 3, 1);

    ToldByHand channels(Channel... named) {
        for (var channel : named) channels.add(told(channel, "1"));
        return this;
    }

    /** @param term as files write it, empty for none */
    ToldByHand step(String ref, @Nullable Role role, String term, Action... actions) {
        procedure.add(new ToldStep(
                ref,
                List.of(),
                role == null ? null : told(role, ref),
                null,
                Stream.of(actions).map(action -> told(action, ref)).toList(),
                term.isEmpty() ? null : told(Term.parse(term), ref),
                null,
                place(ref)));
        return this;
    }

    /** The chain that most acts tell. */
    ToldByHand usualChain() {
        return step("5.1", Role.OFFICE_CLERK, "15 minutes", Action.REGISTER)
                .step("5.2", Role.HEAD, "1 working day", Action.RESOLVE)
                .step("5.3", Role.RESPONSIBLE_EXECUTOR, "5 working days", Action.PREPARE)
                .step("5.4", Role.HEAD, "1 working day", Action.SIGN)
                .step("5.5", Role.OFFICE_CLERK, "15 minutes", Action.SEND);
    }

    CompiledRegulation regulation() {
        return new CompiledRegulation(
                number,
                place(""),
                Language.KK,
                told(title, ""),
                oblast == null ? null : told(oblast, ""),
                null,
                List.of(),
                channels,
                channels,
                List.of(),
                resultForm,
                told("Жер телімін жалға беру туралы шешім", "3"),
                told("Құжаттар", "4"),
                total,
                procedure,
                List.of(),
                List.of(),
                List.of(),
                processes,
                Map.of(),
                windows,
                List.<ToldRefusal>of(),
                Map.of(),
                abilities,
                null,
                null,
                Map.of());
    }

    Compiled compiled() {
        var act = new ActReference("akimat", "77", date, "5001", date.plusDays(20));
        var heading = new CompiledAct(told(act, ""), null, repealed, List.of(), List.of(), List.of(), null);
        return new Compiled(text("Қаулы"), heading, List.of(regulation()), findings, List.of());
    }

    Written written(RegulationWriter.Setting setting, Standard... known) {
        var compiled = compiled();
        return RegulationWriter.write(compiled, compiled.regulations().getFirst(), List.of(known), setting);
    }

    Written written() {
        return written(RegulationWriter.Setting.AS_TOLD);
    }

    static ActText text(String words) {
        return switch (ActReader.read("made-up.txt", words.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read(var text) -> text;
            case Reading.Unreadable(var _, var reason) -> throw new IllegalStateException(reason.name());
        };
    }

    static <T> Told<T> told(T value, String ref) {
        return new Told<>(ref, value, place(ref), false);
    }

    static Place place(String ref) {
        return new Place(ref, 0, 0);
    }
}
