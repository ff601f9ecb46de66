package kz.qyzmet.workplace;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.casework.Draft;
import kz.qyzmet.documents.Annex;
import kz.qyzmet.documents.Letterhead;
import kz.qyzmet.documents.Paper;
import kz.qyzmet.documents.ReasonedRefusal;
import kz.qyzmet.documents.ResultPaper;
import kz.qyzmet.documents.Signer;
import kz.qyzmet.documents.Verification;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.Messages;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says as a paper.
 *
 * @param signers everybody who signs on this path, in order
 */
record DraftPaper(Wording wording, Draft draft, List<Signer> signers, Messages messages) {

    /** The paper of that day, signed electronically by that name. */
    Paper signedAt(Instant at, String name) {
        var moment = text("workplace.paper.moment", "day", date(at), "time", wording.time(at));
        return at(at, new Verification.Signed(name, moment));
    }

    /** The paper of that day; {@code signed} is null before it is signed, and for one signed by hand. */
    Paper at(Instant at, Verification.@Nullable Signed signed) {
        var given = seen().path().signing().getLast().paragraph();
        var trace = new Verification(seen().of().number(), regulationParagraph(given), signed);
        return switch (draft) {
            case Draft.Result result -> result(result, at, trace);
            case Draft.Refusal refusal -> refusal(refusal, at, trace);
        };
    }

    private Paper result(Draft.Result draft, Instant at, Verification trace) {
        var result = wording.result(draft.result());
        var date = date(at);
        return new ResultPaper(
                letterhead(),
                annex(result),
                result.name().in(Wording.LANGUAGE),
                draft.number(),
                date,
                wording.lines(result, draft.number(), date, signers.getLast().name(), draft.blank()),
                result.has("blank") ? null : draft.blank(),
                signers,
                seen().offering().regulation().paperOnDemand() != null,
                trace);
    }

    private @Nullable Annex annex(Standard.Result result) {
        return result.annex() == null
                ? null
                : new Annex(
                        result.annex(),
                        standard().name().in(Wording.LANGUAGE),
                        Source.act(messages, Wording.LANGUAGE, standard().order()));
    }

    private Paper refusal(Draft.Refusal draft, Instant at, Verification trace) {
        var ground = standard().grounds().stream()
                .filter(each -> each.id().equals(draft.ground()))
                .findFirst()
                .orElseThrow();
        return new ReasonedRefusal(
                letterhead(),
                null,
                draft.number(),
                date(at),
                seen().of().recipient(),
                standard().name().in(Wording.LANGUAGE),
                ground.text().in(Wording.LANGUAGE),
                paragraph(ground),
                draft.facts().lines().filter(line -> !line.isBlank()).toList(),
                List.of(appeal()),
                signers,
                trace);
    }

    /** The standard's paragraph; where it is not known, the one by which the draft was made. */
    private String paragraph(Standard.Ground ground) {
        if (!ground.at().isEmpty())
            return text("workplace.paper.of_standard", "ref", ground.at().getFirst());
        return regulationParagraph(seen().step(Action.PREPARE).orElseThrow().paragraph());
    }

    private String appeal() {
        var stated = standard().complaint();
        return stated == null
                ? text("workplace.paper.appeal")
                : Objects.requireNonNull(stated.value()).in(Wording.LANGUAGE);
    }

    private String regulationParagraph(String paragraph) {
        return text("workplace.paper.of_regulation", "ref", paragraph);
    }

    private Letterhead letterhead() {
        var office = seen().by().office();
        return new Letterhead(
                office.name().in(Wording.LANGUAGE),
                List.of(
                        office.address().in(Wording.LANGUAGE),
                        text("workplace.paper.bin", "bin", office.bin().digits())));
    }

    private Seen seen() {
        return wording.seen();
    }

    private Standard standard() {
        return seen().offering().standard();
    }

    private String date(Instant at) {
        return text("workplace.paper.date", "day", wording.day(at), "year", wording.year(at));
    }

    private String text(String key, Object... arguments) {
        return messages.text(Wording.LANGUAGE, key, arguments);
    }
}
