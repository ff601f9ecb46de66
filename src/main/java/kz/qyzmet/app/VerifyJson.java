package kz.qyzmet.app;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.qyzmet.signature.Finding;
import kz.qyzmet.signature.NcaCertificate;
import kz.qyzmet.signature.Report;
import kz.qyzmet.signature.RevocationProof;
import kz.qyzmet.signature.SignerReport;
import kz.qyzmet.signature.TimeStamp;
import kz.qyzmet.signature.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report on signatures for a program: moments in ISO 8601, numbers in hexadecimal. Its field names are never changed. */
record VerifyJson(Sentences sentences) {
    String of(Report report) {
        var whole = fields(
                "verdict", verdict(report.verdict()),
                "at", report.at().toString(),
                "findings",
                        VerifyText.findings(report.verdict()).stream()
                                .map(this::of)
                                .toList(),
                "signers", report.signers().stream().map(this::of).toList());
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(whole);
    }

    private Map<String, @Nullable Object> of(SignerReport signer) {
        var certificate = signer.certificate();
        return fields(
                "certificate", certificate == null ? null : of(certificate),
                "judgedAt", signer.reference().toString(),
                "timeStamp", signer.timeStamp() == null ? null : of(signer.timeStamp()),
                "timeStampFlaw", signer.timeStampFlaw(),
                "claimedTime", text(signer.claimedTime()),
                "chain", signer.path().stream().map(VerifyJson::name).toList(),
                "evidence", signer.evidence().stream().map(VerifyJson::of).toList(),
                "findings", signer.findings().stream().map(this::of).toList());
    }

    private static Map<String, @Nullable Object> of(NcaCertificate certificate) {
        var subject = certificate.subject();
        var x509 = certificate.x509();
        return fields(
                "commonName", subject.commonName(),
                "iin", subject.iin(),
                "organisation", subject.organisation(),
                "bin", subject.bin(),
                "kind", certificate.kind().name(),
                "roles", certificate.roles().stream().map(Enum::name).toList(),
                "serial", hex(x509.getSerialNumber()),
                "notBefore", x509.getNotBefore().toInstant().toString(),
                "notAfter", x509.getNotAfter().toInstant().toString());
    }

    private static Map<String, @Nullable Object> of(TimeStamp stamp) {
        return fields(
                "at", stamp.at().toString(),
                "policy", stamp.policy(),
                "serial", hex(stamp.serial()),
                "maker", name(stamp.maker()));
    }

    private static Map<String, @Nullable Object> of(RevocationProof proof) {
        return fields(
                "kind", proof.kind().name(),
                "issuer", proof.issuer(),
                "number", proof.number() == null ? null : hex(proof.number()),
                "thisUpdate", proof.thisUpdate().toString(),
                "sha256", proof.sha256());
    }

    private Map<String, @Nullable Object> of(Finding finding) {
        return fields(
                "code", finding.check().name(),
                "conclusive", finding.check().conclusive(),
                "clause", finding.check().clause(),
                "message", sentences.of(finding),
                "detail", finding.detail());
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> "VALID";
            case Verdict.Invalid _ -> "INVALID";
            case Verdict.Indeterminate _ -> "INDETERMINATE";
        };
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }

    private static String name(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName();
    }

    private static String hex(BigInteger number) {
        return number.toString(16);
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        return fields;
    }
}
