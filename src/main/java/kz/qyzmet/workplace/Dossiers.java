package kz.qyzmet.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.Draft;
import kz.qyzmet.gateway.Attachment;
import kz.qyzmet.gateway.Submission;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Purpose;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import org.springframework.stereotype.Component;

/** What was handed in, in the words of the standard's form. */
@Component
class Dossiers {
    private static final Policy ANYBODY = new Policy(Purpose.SIGN, null, null, Policy.DAILY);

    private final Casework casework;
    private final EvidenceSource evidence;

    Dossiers(Casework casework, EvidenceSource evidence) {
        this.casework = casework;
        this.evidence = evidence;
    }

    List<CaseView.Fact> facts(Seen seen) {
        var submission = casework.submission(seen.of());
        var facts = new ArrayList<CaseView.Fact>();
        people(seen, submission, facts);
        var wording = new Wording(seen, submission);
        for (var field : seen.offering().standard().fields())
            facts.add(new CaseView.Fact(field.label().in(seen.frame().language()), wording.answer(field)));
        facts.add(fact(seen, "workplace.fact.signed_by", signer(seen, submission)));
        signatures(seen, facts);
        return facts;
    }

    /** Who has signed what the office gives, and how. */
    private static void signatures(Seen seen, List<CaseView.Fact> facts) {
        var draft = seen.of().draft();
        if (draft == null) return;
        draft.coSigned().forEach(one -> facts.add(signature(seen, "workplace.fact.co_signed", one.signature())));
        if (draft.signed() != null) facts.add(signature(seen, "workplace.fact.signed", draft.signed()));
    }

    private static CaseView.Fact signature(Seen seen, String label, Draft.Signature signature) {
        var frame = seen.frame();
        var moment = frame.moment(signature.at(), seen.by().office().calendar().zone());
        var words = signature.byHand()
                ? frame.t("workplace.fact.by_hand", "name", signature.signer(), "moment", moment)
                : frame.t("workplace.fact.by_eds", "name", signature.signer(), "moment", moment);
        return fact(seen, label, words);
    }

    /** The papers with a signature before the last, where it is electronic. */
    List<CaseView.Document> coSigned(Seen seen) {
        var draft = seen.of().draft();
        if (draft == null) return List.of();
        return draft.coSigned().stream()
                .map(Draft.CoSigned::signature)
                .filter(signature -> !signature.byHand())
                .map(signature -> new CaseView.Document(
                        seen.frame().t("workplace.case.co_signed", "name", signature.signer()),
                        seen.address() + "/co-signed/" + signature.file(),
                        seen.of().number() + ".pdf"))
                .toList();
    }

    private static void people(Seen seen, Submission submission, List<CaseView.Fact> facts) {
        var frame = seen.frame();
        var of = seen.of();
        facts.add(fact(seen, "workplace.fact.recipient", named(submission.recipient())));
        if (submission.representative() != null)
            facts.add(fact(seen, "workplace.fact.representative", named(submission.representative())));
        var accepted = frame.moment(
                submission.acceptedAt(), seen.by().office().calendar().zone());
        facts.add(fact(
                seen,
                "workplace.fact.accepted",
                frame.t(
                        "workplace.fact.accepted_how",
                        "moment",
                        accepted,
                        "channel",
                        frame.channel(of.channel()),
                        "number",
                        of.application())));
        if (submission.transferList() != null)
            facts.add(fact(
                    seen,
                    "workplace.fact.transfer_list",
                    frame.t("workplace.fact.transfer_list_no", "number", submission.transferList())));
        if (of.incoming() != null) facts.add(fact(seen, "workplace.fact.incoming", of.incoming()));
    }

    private static String named(Submission.Party party) {
        return party.name() + ", " + party.iin();
    }

    /** Judged anew for the moment of acceptance, so that the page never says more than the bytes prove. */
    private String signer(Seen seen, Submission submission) {
        var signature = submission.signature();
        if (signature == null) return seen.frame().t("workplace.fact.signed_by_hand");
        var at = submission.acceptedAt();
        var verdict = Verification.verify(
                signature, submission.request(), ANYBODY, evidence.trust(), evidence.evidence(signature, at), at);
        return verdict instanceof Verdict.Valid(var valid)
                ? seen.frame().t("workplace.fact.signature_valid", "name", valid.commonName())
                : seen.frame().t("workplace.fact.signature_unknown");
    }

    private static CaseView.Fact fact(Seen seen, String key, String value) {
        return new CaseView.Fact(seen.frame().t(key), value);
    }

    List<CaseView.Document> documents(Seen seen) {
        var files = casework.attachments(seen.of()).stream()
                .collect(Collectors.toMap(Attachment::sha256, Function.identity(), (same, _) -> same));
        return casework.submission(seen.of()).documents().stream()
                .map(document -> document(seen, document, files))
                .toList();
    }

    private static CaseView.Document document(Seen seen, Submission.Document document, Map<String, Attachment> files) {
        var file = document.sha256() == null ? null : files.get(document.sha256());
        return new CaseView.Document(
                name(seen, document),
                file == null ? null : seen.address() + "/files/" + file.file(),
                file == null ? null : document.name());
    }

    /** As the standard calls it; as the applicant did, where the standard does not know it. */
    private static String name(Seen seen, Submission.Document document) {
        return seen.offering().standard().documents().stream()
                .filter(requirement -> requirement.id().equals(document.requirement()))
                .flatMap(requirement -> requirement.anyOf().stream())
                .filter(one -> one.id().equals(document.alternative()))
                .map(Standard.Alternative::name)
                .map(name -> name.in(seen.frame().language()))
                .findFirst()
                .orElse(document.name());
    }
}
