package kz.qyzmet.api;

import jakarta.servlet.http.HttpServletRequest;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Language;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.Finding;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Report;
import kz.qyzmet.signature.Verification;
import kz.qyzmet.signature.XmlVerification;
import kz.qyzmet.web.Address;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code POST /api/v1/signatures/verify}: what a signature is worth, for other programs. It keeps nothing and tells nothing
 * but what the caller has sent; who may reach it is the operator's to say at his proxy (docs/operations.md).
 */
@RestController
@ForEveryone
final class SignaturesApi {
    private static final String RETRY_SECONDS = "1";

    private final EvidenceSource evidence;
    private final LegalClock clock;
    private final Messages messages;
    private final Turnstile turnstile;
    private final JsonMapper json;

    SignaturesApi(EvidenceSource evidence, LegalClock clock, Messages messages, Turnstile turnstile, JsonMapper json) {
        this.evidence = evidence;
        this.clock = clock;
        this.messages = messages;
        this.turnstile = turnstile;
        this.json = json;
    }

    @PostMapping("/api/v1/signatures/verify")
    ResponseEntity<byte[]> verify(HttpServletRequest request) {
        var language = Address.preferred(request);
        try {
            Body.mustBeJson(request);
            var report =
                    turnstile.through(Body.announced(request), () -> judged(VerifyRequest.read(Body.read(request))));
            return answered(report, language);
        } catch (Unanswerable fault) {
            return problem(fault, language);
        }
    }

    private Report judged(VerifyRequest asked) throws Unanswerable {
        var at = clock.now();
        var anybody = new Policy(asked.purpose(), null, null, Policy.DAILY);
        var trust = evidence.trust();
        var known = evidence.evidence(asked.signature(), at);
        return asked.isXml()
                ? XmlVerification.report(asked.signature(), anybody, trust, known, at)
                : Verification.report(asked.signature(), asked.data(), anybody, trust, known, at);
    }

    private ResponseEntity<byte[]> answered(Report report, Language language) {
        var answer = VerifyAnswer.of(
                report,
                verdict -> messages.text(language, "api.verdict." + verdict),
                finding -> told(finding, language));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(answer));
    }

    private FindingInfo told(Finding finding, Language language) {
        var check = finding.check();
        return new FindingInfo(
                check.name(),
                check.conclusive(),
                check.clause(),
                messages.text(language, check.messageKey()),
                finding.detail());
    }

    private ResponseEntity<byte[]> problem(Unanswerable why, Language language) {
        var fault = why.fault();
        var problem = ProblemDetail.forStatusAndDetail(
                fault.status(), messages.text(language, "api.fault." + fault, "field", why.field()));
        problem.setProperty("code", fault.name());
        if (!why.field().isEmpty()) problem.setProperty("field", why.field());
        var answer = ResponseEntity.status(fault.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (fault == Fault.BUSY) answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return answer.body(json.writeValueAsBytes(problem));
    }
}
