package kz.qyzmet.casework;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.blanks.BlankRequests;
import kz.qyzmet.blanks.Deed;
import kz.qyzmet.blanks.Holding;
import kz.qyzmet.blanks.Kind;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.casework.ServiceCase.Ending;
import kz.qyzmet.notices.Notices;
import kz.qyzmet.notices.Recipient;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.Step;
import org.springframework.stereotype.Component;

/** What a step does to the case's blank, in the step's transaction and before its journal lines: the keeper's stream is locked first everywhere. */
@Component
class BlankConsequences {
    /** While one of these is to come, the paper is not signed yet. */
    private static final Set<Action> WRITING = Set.of(
            Action.REQUEST_BLANK, Action.OBTAIN_BLANK, Action.PREPARE, Action.CO_SIGN, Action.SIGN, Action.ADOPT);

    private final BlankRequests blanks;
    private final Notices notices;

    BlankConsequences(BlankRequests blanks, Notices notices) {
        this.blanks = blanks;
        this.notices = notices;
    }

    void follow(Command command, Advanced advanced, Offering offering, Desk desk) {
        var path = offering.regulation().path(advanced.now().channel());
        var asking = path.step(Action.REQUEST_BLANK);
        if (asking.isEmpty()) return;
        var deed = Deed.of(command.target().by(), advanced.lines().getFirst().paragraph(), desk.now());
        switch (command) {
            case Command.RequestBlank c -> ask(c, advanced.now(), offering, asking.get(), desk, deed);
            case Command.ObtainBlank _ -> receive(advanced.now(), deed);
            case Command.SpoilBlank c -> spoil(c, advanced.now(), deed);
            default -> settle(advanced.now(), path, deed);
        }
    }

    private void ask(
            Command.RequestBlank command, ServiceCase of, Offering offering, Step asking, Desk desk, Deed deed) {
        var keeper = desk.blanks()
                .keeper(Objects.requireNonNull(asking.turnsTo()), command.keeper())
                .orElseThrow();
        blanks.ask(keeper, of.office(), of.number(), new Kind(offering.service(), command.result()), deed);
        tellKeeper(keeper, of, deed);
    }

    private void receive(ServiceCase of, Deed deed) {
        if (blanks.of(of.number()) instanceof Holding.Issued issued) blanks.receive(issued, deed);
    }

    /** A paper whose preparing was under way goes on when its new blank comes. */
    private void spoil(Command.SpoilBlank command, ServiceCase of, Deed deed) {
        var reason = command.reason().strip();
        switch (blanks.of(of.number())) {
            case Holding.Issued(var request, var blank) -> {
                blanks.spoil(request, blank, reason, request.resumes(), deed);
                tellKeeper(request.keeper(), of, deed);
            }
            case Holding.SignedFor(var request, var blank) -> {
                blanks.spoil(request, blank, reason, true, deed);
                tellKeeper(request.keeper(), of, deed);
            }
            default -> throw new IllegalStateException("case " + of.number() + " has no blank to spoil");
        }
    }

    /**
     * Once the paper is signed, its blank is used. Where no paper came of it the blank is clean: it has cost money and a number, so
     * it goes back; but it lies here, so the keeper has it only when he says that he has.
     */
    private void settle(ServiceCase of, Path path, Deed deed) {
        if (writing(of, path) || !(blanks.of(of.number()) instanceof Holding.SignedFor held)) return;
        var written = of.draft() instanceof Draft.Result && of.ending() != Ending.DOCUMENTS_DEFECTIVE;
        if (written) blanks.use(held, deed);
        else blanks.leaveOver(held, deed);
    }

    private static boolean writing(ServiceCase of, Path path) {
        var turn = of.turn();
        return turn != null
                && path.provider().stream()
                        .dropWhile(step -> !step.id().equals(turn.step()))
                        .anyMatch(step -> WRITING.contains(step.action()));
    }

    private void tellKeeper(long keeper, ServiceCase of, Deed deed) {
        notices.tell(
                new Recipient.Office(keeper),
                "workplace.notice.blank_requested",
                Map.of("number", of.number()),
                deed.at(),
                "/workplace/blanks",
                "blank-requested/" + of.number() + "/" + of.version());
    }
}
