package kz.qyzmet.api;

import java.util.List;
import java.util.function.Function;
import kz.qyzmet.signature.Finding;
import kz.qyzmet.signature.Report;
import kz.qyzmet.signature.Verdict;

/**
 * What a signature is worth. {@code status}, {@code message}, {@code valid} and {@code signers} are what integrators know.
 *
 * @param status of HTTP: 200, whatever the verdict
 * @param message the verdict in a sentence
 * @param valid that the verdict is VALID and nothing else
 * @param verdict VALID, INVALID, or INDETERMINATE: nobody can say now, ask again later
 * @param at the moment of judging
 * @param findings of all signers, and of the container
 */
record VerifyAnswer(
        int status,
        String message,
        boolean valid,
        String verdict,
        String at,
        List<FindingInfo> findings,
        List<SignerInfo> signers) {
    private static final int OK = 200;

    /**
     * @param message of a verdict by its name
     * @param told a finding in the language of the request
     */
    static VerifyAnswer of(Report report, Function<String, String> message, Function<Finding, FindingInfo> told) {
        var verdict = verdict(report);
        return new VerifyAnswer(
                OK,
                message.apply(verdict),
                report.verdict() instanceof Verdict.Valid,
                verdict,
                report.at().toString(),
                findings(report.verdict()).stream().map(told).toList(),
                report.signers().stream()
                        .map(signer -> SignerInfo.of(signer, told))
                        .toList());
    }

    private static String verdict(Report report) {
        return switch (report.verdict()) {
            case Verdict.Valid _ -> "VALID";
            case Verdict.Invalid _ -> "INVALID";
            case Verdict.Indeterminate _ -> "INDETERMINATE";
        };
    }

    private static List<Finding> findings(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> List.of();
            case Verdict.Invalid(var findings) -> findings;
            case Verdict.Indeterminate(var findings) -> findings;
        };
    }
}
