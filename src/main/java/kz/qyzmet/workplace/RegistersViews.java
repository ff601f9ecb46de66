package kz.qyzmet.workplace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qyzmet.casework.Registers;
import kz.qyzmet.casework.Registers.Incoming;
import kz.qyzmet.casework.Registers.Outgoing;
import kz.qyzmet.casework.ServiceCase;
import kz.qyzmet.identity.Official;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Link;
import org.springframework.stereotype.Component;

/** Writes the registers as their page shows them. */
@Component
class RegistersViews {
    private final Library library;
    private final Sections sections;

    RegistersViews(Library library, Sections sections) {
        this.library = library;
        this.sections = sections;
    }

    RegistersView of(
            Frame frame,
            Official by,
            int year,
            List<Link> years,
            List<Incoming> incoming,
            Map<Registers.Register, List<Outgoing>> outgoing) {
        var came = register(
                frame.t("workplace.registers.incoming"),
                frame.t("workplace.registers.from"),
                incoming.stream().map(one -> row(frame, by, one)));
        var went = Stream.of(Registers.Register.values())
                .map(kind -> register(
                        frame.t("workplace.registers." + kind.name()),
                        frame.t("workplace.registers.signer"),
                        outgoing.getOrDefault(kind, List.of()).stream().map(one -> row(frame, by, one))));
        return new RegistersView(
                by.office().name().in(frame.language()),
                frame.t("workplace.registers.of_year", "year", String.valueOf(year)),
                years,
                Stream.concat(Stream.of(came), went)
                        .filter(register -> !register.rows().isEmpty())
                        .toList(),
                sections.of(frame, by));
    }

    /** The years to choose from: those with a number, and this one. */
    List<Link> years(Frame frame, int shown, int current, List<Integer> numbered) {
        return Stream.concat(Stream.of(current), numbered.stream())
                .distinct()
                .map(year ->
                        new Link(String.valueOf(year), frame.link("/workplace/registers?year=" + year), year == shown))
                .toList();
    }

    private static RegistersView.Register register(String name, String people, Stream<RegistersView.Row> rows) {
        return new RegistersView.Register(name, people, rows.toList());
    }

    private RegistersView.Row row(Frame frame, Official by, Incoming one) {
        return row(frame, by, one.of(), one.number(), one.at(), one.of().recipient());
    }

    private RegistersView.Row row(Frame frame, Official by, Outgoing one) {
        var signed = one.signed();
        return row(frame, by, one.of(), one.draft().number(), signed.at(), signed.signer());
    }

    private RegistersView.Row row(Frame frame, Official by, ServiceCase of, String number, Instant at, String person) {
        var service = library.pinned(of.edition()).standard().name().in(frame.language());
        return new RegistersView.Row(number, frame.day(by.office().calendar().date(at)), person, service, of.number());
    }
}
