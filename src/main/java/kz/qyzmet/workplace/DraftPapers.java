package kz.qyzmet.workplace;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.Draft;
import kz.qyzmet.documents.Papers;
import kz.qyzmet.documents.PreparedPdf;
import kz.qyzmet.documents.SignedPdf;
import kz.qyzmet.documents.Signer;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Messages;
import org.springframework.stereotype.Component;

/** A draft as the paper it will be. */
@Component
class DraftPapers {
    /** Room for a national CAdES signature with its certificates and the evidence about them. */
    private static final int SIGNATURE_ROOM = 32 * 1024;

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
        return Papers.pdf(paper(seen, draft).at(dated, null), Wording.LANGUAGE.tag());
    }

    /** The paper as it will be signed at that moment: it names its signer, and waits for his signature. */
    PreparedPdf prepared(Seen seen, Draft draft, Instant at) {
        var name = seen.by().person().fullName();
        var paper = paper(seen, draft).signedAt(at, name);
        var step = seen.signingNow().orElseThrow();
        return SignedPdf.prepare(
                Papers.pdf(paper, Wording.LANGUAGE.tag()), name, step.label().in(Wording.LANGUAGE), at, SIGNATURE_ROOM);
    }

    private DraftPaper paper(Seen seen, Draft draft) {
        return new DraftPaper(new Wording(seen, casework.submission(seen.of())), draft, signers(seen, draft), messages);
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
                .orElseGet(() -> new Signer(
                        messages.text(
                                Wording.LANGUAGE, "web.role." + step.actor().name()),
                        "",
                        seen.byHand()));
    }

    private List<Official> holders(Seen seen, Step step) {
        var office = seen.by().office();
        var today = office.calendar().date(seen.frame().now());
        return officials.holders(office.id(), step.actor(), today);
    }

    private static String post(Official official) {
        return official.post().name().in(Wording.LANGUAGE);
    }
}
