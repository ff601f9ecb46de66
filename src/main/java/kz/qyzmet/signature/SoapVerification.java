package kz.qyzmet.signature;

import java.time.Instant;
import java.util.List;
import kz.qyzmet.signature.Judgement.Signed;
import org.w3c.dom.Document;

/**
 * Judges a SOAP message whose body is signed as the state gateway has it (WS-Security 1.0, X.509 token profile): the body
 * is the one at its place in the message, and the signature must be of it.
 */
public final class SoapVerification {
    private SoapVerification() {}

    /**
     * Judges a message that has just come. The body in canonical form is what the verdict hands out. Never throws,
     * whatever the bytes.
     *
     * @param now when it came
     * @param freshness notes the message when everything else is in order
     */
    public static Verdict verify(
            byte[] soap, Policy policy, Trust trust, Evidence evidence, Instant now, Freshness freshness) {
        var verdict = report(soap, policy, trust, evidence, now).verdict();
        if (!(verdict instanceof Verdict.Valid(var signature))) return verdict;
        return freshness
                .against(signature, now)
                .<Verdict>map(finding -> new Verdict.Invalid(List.of(finding)))
                .orElse(verdict);
    }

    /** Judges the signature of a message alone, whether or not it is news: of one that was kept, for instance. */
    public static Report report(byte[] soap, Policy policy, Trust trust, Evidence evidence, Instant at) {
        var copy = soap.clone(); // what is judged is what is handed back
        var judgement = new Judgement(List.of(policy), false, trust, evidence, at);
        try {
            return judgement.of(signed(XmlInput.read(copy)), copy);
        } catch (Refused refused) {
            return judgement.refused(refused.check(), refused.detail());
        }
    }

    /** Who signed the body. */
    static List<Signed> signed(Document document) throws Refused {
        var envelope = SoapEnvelope.of(document);
        var form = XmlSignature.read(envelope.signature(), XmlProfile.SOAP_BODY, envelope.reference());
        return List.of(form.over(envelope.body(), CanonicalXml.BYTES));
    }
}
