package kz.qyzmet.signature;

import java.util.List;

/** What is known of a signature after looking at it. Only {@link Valid} is an acceptance. */
public sealed interface Verdict {
    /** Every check is passed. */
    record Valid(VerifiedSignature signature) implements Verdict {}

    /** At least one check can never be passed by this signature. */
    record Invalid(List<Finding> findings) implements Verdict {
        public Invalid {
            findings = List.copyOf(findings);
        }
    }

    /** Nothing speaks against the signature, but it cannot be decided now: neither accepted nor refused. */
    record Indeterminate(List<Finding> findings) implements Verdict {
        public Indeterminate {
            findings = List.copyOf(findings);
        }
    }
}
