package kz.qyzmet.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.signature.Finding;
import kz.qyzmet.signature.Report;
import kz.qyzmet.signature.RevocationProof;
import kz.qyzmet.signature.SignerReport;
import kz.qyzmet.signature.Verdict;

/** A report on signatures for a person, line by line. */
record VerifyText(Sentences sentences) {
    List<String> lines(Report report) {
        var lines = new ArrayList<String>();
        lines.add(verdict(report.verdict()));
        if (report.signers().isEmpty()) findings(report.verdict()).forEach(finding -> lines.add(against(finding)));
        report.signers().forEach(signer -> lines.addAll(lines(signer)));
        return lines;
    }

    private List<String> lines(SignerReport signer) {
        var lines = new ArrayList<String>();
        lines.add(who(signer));
        signer.findings().forEach(finding -> lines.add(against(finding)));
        lines.add("  " + when(signer));
        if (signer.claimedTime() != null)
            lines.add("  " + sentences.text("app.verify.claimed", "at", signer.claimedTime()));
        signer.path().forEach(each -> lines.add("  ↑ " + each.getSubjectX500Principal()));
        signer.evidence().forEach(proof -> lines.add("  " + told(proof)));
        return lines;
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> sentences.text("app.verify.valid");
            case Verdict.Invalid _ -> sentences.text("app.verify.invalid");
            case Verdict.Indeterminate _ -> sentences.text("app.verify.indeterminate");
        };
    }

    private String who(SignerReport signer) {
        var certificate = signer.certificate();
        if (certificate == null) return sentences.text("app.verify.nobody");
        var subject = certificate.subject();
        return sentences.text(
                "app.verify.signer",
                "name",
                subject.commonName(),
                "iin",
                Objects.requireNonNullElse(subject.iin(), "–"),
                "bin",
                Objects.requireNonNullElse(subject.bin(), "–"),
                "serial",
                certificate.x509().getSerialNumber().toString(16));
    }

    private String when(SignerReport signer) {
        var at = signer.reference();
        var stamp = signer.timeStamp();
        var flaw = signer.timeStampFlaw();
        if (stamp != null)
            return sentences.text(
                    "app.verify.stamped", "at", at, "maker", stamp.maker().getSubjectX500Principal());
        return flaw == null
                ? sentences.text("app.verify.judged", "at", at)
                : sentences.text("app.verify.flaw", "at", at, "why", flaw);
    }

    private String told(RevocationProof proof) {
        var key = switch (proof.kind()) {
            case LIST -> "app.verify.list";
            case DELTA -> "app.verify.delta";
            case ANSWER -> "app.verify.answer";
        };
        return sentences.text(key, "at", proof.thisUpdate(), "issuer", proof.issuer(), "sha256", proof.sha256());
    }

    private String against(Finding finding) {
        var check = finding.check();
        return "  ✗ " + sentences.of(finding) + " (" + check + ", " + check.clause() + "; " + finding.detail() + ")";
    }

    static List<Finding> findings(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> List.of();
            case Verdict.Invalid(var findings) -> findings;
            case Verdict.Indeterminate(var findings) -> findings;
        };
    }
}
