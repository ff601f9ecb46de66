package kz.qyzmet.workplace;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.Draft;
import kz.qyzmet.documents.Annex;
import kz.qyzmet.documents.Letterhead;
import kz.qyzmet.documents.Paper;
import kz.qyzmet.documents.Papers;
import kz.qyzmet.documents.PreparedPdf;
import kz.qyzmet.documents.ReasonedRefusal;
import kz.qyzmet.documents.ResultPaper;
import kz.qyzmet.documents.SignedPdf;
import kz.qyzmet.documents.Signer;
import kz.qyzmet.documents.Verification;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A draft as the paper it will be. */
@Component
class DraftPapers {
    /** Room for a national CAdES signature with its certificates. */
    private static final int SIGNATURE_ROOM = 16 * 1024;

    private final Casework casework;
    private final Officials officials;
    private final Messages messages;

    DraftPapers(Casework casework, Officials officials, Messages messages) {
        this.casework = casework;
        this.officials = officials;
        this.messages = messages;
    }

    /** To be read, or to be printed and signed by hand: then it keeps the day on which the first one signed it. */
    byte[] unsigned(Seen seen, Draft draft, Instant at) {
        var dated = seen.byHand() && !draft.coSigned().isEmpty()
                ? draft.coSigned().getFirst().signature().at()
                : at;
        return Papers.pdf(paper(seen, draft, dated, null), Wording.LANGUAGE.tag());
    }

    /** The paper as it will be signed at that moment: it names its signer, and waits for his signature. */
    PreparedPdf prepared(Seen seen, Draft draft, Instant at) {
        var wording = wording(seen);
        var moment = text("workplace.paper.moment", "day", date(wording, at), "time", wording.time(at));
        var name = seen.by().person().fullName();
        var paper = paper(seen, draft, at, new Verification.Signed(name, moment));
        var step = seen.signingNow().orElseThrow();
        return SignedPdf.prepare(
                Papers.pdf(paper, Wording.LANGUAGE.tag()), name, step.label().in(Wording.LANGUAGE), at, SIGNATURE_ROOM);
    }

    private Paper paper(Seen seen, Draft draft, Instant at, Verification.@Nullable Signed signed) {
        var wording = wording(seen);
        var given = seen.path().signing().getLast().paragraph();
        var trace = new Verification(seen.of().number(), regulationParagraph(given), signed);
        var who = signers(seen, draft);
        return switch (draft) {
            case Draft.Result result -> result(seen, wording, result, who, at, trace);
            case Draft.Refusal refusal -> refusal(seen, wording, refusal, who, at, trace);
        };
    }

    /** Everybody who signs on this path, in order. */
    private List<Signer> signers(Seen seen, Draft draft) {
        var steps = seen.path().signing();
        var before = draft.coSigned();
        return IntStream.range(0, steps.size())
                .mapToObj(place -> place < before.size()
                        ? signer(seen, steps.get(place), before.get(place))
                        : signer(seen, steps.get(place)))
                .toList();
    }

    /** Who has signed: his name as it was then, his post as it is called. */
    private Signer signer(Seen seen, Step step, Draft.CoSigned done) {
        var post = holders(seen, step).stream()
                .filter(holder -> holder.person().id() == done.by())
                .findFirst()
                .map(DraftPapers::post)
                .orElseGet(() -> signer(seen, step).post());
        return new Signer(post, done.signature().signer(), seen.byHand());
    }

    /** Who is to sign: the reader where it is his role, else its first holder; a vacant post has no name yet. */
    private Signer signer(Seen seen, Step step) {
        var holders = holders(seen, step);
        return holders.stream()
                .filter(seen.by()::equals)
                .findFirst()
                .or(() -> holders.stream().findFirst())
                .map(official -> new Signer(post(official), official.person().fullName(), seen.byHand()))
                .orElseGet(() -> new Signer(text("web.role." + step.actor().name()), "", seen.byHand()));
    }

    private List<Official> holders(Seen seen, Step step) {
        var office = seen.by().office();
        var today = office.calendar().date(seen.frame().now());
        return officials.holders(office.id(), step.actor(), today);
    }

    private static String post(Official official) {
        return official.post().name().in(Wording.LANGUAGE);
    }

    private Paper result(
            Seen seen, Wording wording, Draft.Result draft, List<Signer> signers, Instant at, Verification trace) {
        var standard = seen.offering().standard();
        var result = wording.result(draft.result());
        var date = date(wording, at);
        var annex = result.annex() == null
                ? null
                : new Annex(result.annex(), standard.name().in(Wording.LANGUAGE));
        return new ResultPaper(
                letterhead(seen),
                annex,
                result.name().in(Wording.LANGUAGE),
                draft.number(),
                date,
                wording.lines(result, draft.number(), date, signers.getLast().name(), draft.blank()),
                signers,
                trace);
    }

    private Paper refusal(
            Seen seen, Wording wording, Draft.Refusal draft, List<Signer> signers, Instant at, Verification trace) {
        var standard = seen.offering().standard();
        var ground = standard.grounds().stream()
                .filter(each -> each.id().equals(draft.ground()))
                .findFirst()
                .orElseThrow();
        return new ReasonedRefusal(
                letterhead(seen),
                null,
                draft.number(),
                date(wording, at),
                seen.of().recipient(),
                standard.name().in(Wording.LANGUAGE),
                ground.text().in(Wording.LANGUAGE),
                paragraph(seen, ground),
                draft.facts().lines().filter(line -> !line.isBlank()).toList(),
                List.of(appeal(standard)),
                signers,
                trace);
    }

    /** The standard's paragraph; where it is not known, the one by which the draft was made. */
    private String paragraph(Seen seen, Standard.Ground ground) {
        if (!ground.at().isEmpty())
            return text("workplace.paper.of_standard", "ref", ground.at().getFirst());
        return regulationParagraph(seen.step(Action.PREPARE).orElseThrow().paragraph());
    }

    private String appeal(Standard standard) {
        var stated = standard.complaint();
        return stated == null
                ? text("workplace.paper.appeal")
                : Objects.requireNonNull(stated.value()).in(Wording.LANGUAGE);
    }

    private String regulationParagraph(String paragraph) {
        return text("workplace.paper.of_regulation", "ref", paragraph);
    }

    private Letterhead letterhead(Seen seen) {
        var office = seen.by().office();
        return new Letterhead(
                office.name().in(Wording.LANGUAGE),
                List.of(
                        office.address().in(Wording.LANGUAGE),
                        text("workplace.paper.bin", "bin", office.bin().digits())));
    }

    private Wording wording(Seen seen) {
        return new Wording(seen, casework.submission(seen.of()).answers());
    }

    private String date(Wording wording, Instant at) {
        return text("workplace.paper.date", "day", wording.day(at), "year", wording.year(at));
    }

    private String text(String key, Object... arguments) {
        return messages.text(Wording.LANGUAGE, key, arguments);
    }
}
