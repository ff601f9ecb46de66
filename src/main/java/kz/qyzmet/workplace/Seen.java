package kz.qyzmet.workplace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.casework.ServiceCase;
import kz.qyzmet.casework.ServiceCase.Turn;
import kz.qyzmet.identity.Official;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.Regulation.Transport;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;

/** A case of the office as one of its officials looks at it now, under its own edition. */
record Seen(Frame frame, Official by, ServiceCase of, Offering offering) {
    Path path() {
        return offering.regulation().path(of.channel());
    }

    /** What may be given in this case. */
    List<Standard.Result> results() {
        return offering.results(of.channel());
    }

    /** The running step; empty when the case is closed. */
    Optional<Step> step() {
        return Optional.ofNullable(of.turn()).flatMap(turn -> path().step(turn.step()));
    }

    /** The provider's step with this action, where the path has one. */
    Optional<Step> step(Action action) {
        return path().step(action);
    }

    /** The running step, if somebody signs in it. */
    Optional<Step> signingNow() {
        return step().filter(step -> step.action().signs());
    }

    /** Whether it is this reader's turn to sign electronically. */
    boolean mySignature() {
        return signingNow().isPresent() && myTurn() && !byHand();
    }

    /** Whether the paper is signed with ink, since the act knows no electronic one. */
    boolean byHand() {
        return offering.regulation().signedByHand();
    }

    /** Whether package and result travel on paper. */
    boolean onPaper() {
        return offering.regulation().transport(of.channel()) == Transport.TRANSFER_LIST;
    }

    boolean myTurn() {
        return Optional.ofNullable(of.turn()).filter(this::mine).isPresent();
    }

    private boolean mine(Turn turn) {
        var post = by.post();
        return turn.role() == post.role() && (turn.post() == null || Objects.equals(turn.post(), post.id()));
    }

    /** Whether he has the role that signs in one of the steps of this path. */
    boolean signs() {
        return path().signing().stream()
                .anyMatch(step -> step.actor() == by.post().role());
    }

    /** Whether he has the role that takes this action on this path. */
    boolean takes(Action action) {
        return step(action).filter(step -> step.actor() == by.post().role()).isPresent();
    }

    Chip chip(Step step) {
        return new Chip(step.at(), Source.regulation(frame, offering), null, step.assumed());
    }

    /** Null where the act gives the running step no term. */
    @Nullable
    TimeLeft left() {
        var turn = of.turn();
        if (turn == null || turn.due() == null) return null;
        return TimeLeft.of(frame.now(), turn.since(), turn.due(), by.office().calendar());
    }

    /** When the total term of the standard ends, in the oblast's time. */
    String totalDue() {
        return frame.moment(of.dueAt(), by.office().calendar().zone());
    }

    String address() {
        return "/workplace/cases/" + of.number();
    }
}
