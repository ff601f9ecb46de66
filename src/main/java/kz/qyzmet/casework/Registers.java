package kz.qyzmet.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qyzmet.identity.Official;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Library;
import org.springframework.stereotype.Service;

/** What an office's registers say: the numbers it gave, to whom and by whom. Read from the cases, where the numbers stand. */
@Service
public class Registers {
    private final RegisterRows rows;
    private final Library library;

    Registers(RegisterRows rows, Library library) {
        this.rows = rows;
        this.library = library;
    }

    /** A package that was given its incoming number then. */
    public record Incoming(ServiceCase of, String number, Instant at) {}

    /** A paper that went out: with the last signature it has become valid. */
    public record Outgoing(ServiceCase of, Draft draft, Draft.Signature signed) {}

    /** The registers of signed papers, each with its own row of numbers. */
    public enum Register {
        RESULT,
        REFUSAL,
        RESOLUTION
    }

    /** The years in which the office gave a number, the latest first. */
    public List<Integer> years(Official by) {
        return rows.years(by.office().id());
    }

    /** In the order of their numbers. */
    public List<Incoming> incoming(Official by, int year) {
        return rows.incoming(by.office().id(), year);
    }

    /** In the order of their numbers; a register in which nothing stands is missing. */
    public Map<Register, List<Outgoing>> outgoing(Official by, int year) {
        return rows.outgoing(by.office().id(), year).stream()
                .flatMap(of -> outgoing(of).stream())
                .collect(Collectors.groupingBy(this::register));
    }

    private static Optional<Outgoing> outgoing(ServiceCase of) {
        var draft = of.draft();
        if (draft == null || draft.signed() == null) return Optional.empty();
        return Optional.of(new Outgoing(of, draft, draft.signed()));
    }

    private Register register(Outgoing paper) {
        if (paper.draft() instanceof Draft.Refusal) return Register.REFUSAL;
        var path = library.pinned(paper.of().edition())
                .regulation()
                .path(paper.of().channel());
        return path.step(Action.ADOPT).isPresent() ? Register.RESOLUTION : Register.RESULT;
    }
}
