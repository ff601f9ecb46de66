package kz.qyzmet.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.EvidenceSource;
import kz.qyzmet.signature.HeldKeys;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Where people sign: with a key of their own, in NCALayer or by a signature they bring as a file, or in the demo with a key the server holds.
 * Either way the signature is judged by the same checks, with evidence fetched before any transaction.
 */
@Component
public class SigningDesk {
    private final ObjectProvider<HeldKeys> held;
    private final ObjectProvider<KeyAgent> agent;
    private final EvidenceSource evidence;
    private final LegalClock clock;

    SigningDesk(
            ObjectProvider<HeldKeys> held, ObjectProvider<KeyAgent> agent, EvidenceSource evidence, LegalClock clock) {
        this.held = held;
        this.agent = agent;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The form's questions for this person; {@code error} null when nothing was wrong. */
    public SigningForm form(Frame frame, String iin, String download, @Nullable String error) {
        var kinds = Optional.ofNullable(held.getIfAvailable())
                .map(keys -> keys.of(iin))
                .orElse(List.of());
        var signer = new SigningForm.Signer(iin, agent.getIfAvailable(() -> KeyAgent.NCALAYER));
        return SigningForm.of(frame, signer, kinds, download, error);
    }

    /** The verdict on what the person gave; empty when that cannot be a signature: see {@link Signed#fault}. */
    public Optional<Verdict> judge(String iin, byte[] content, Policy policy, Signed given) {
        return container(iin, content, given).map(cms -> judge(cms, content, policy, clock.now()));
    }

    /** The verdict on a signature that was made before, for the moment at which it is known to have been there. */
    public Verdict judge(byte[] cms, byte[] content, Policy policy, Instant at) {
        return Verification.verify(cms, content, policy, evidence.trust(), evidence.evidence(cms, at), at);
    }

    /** The signature as it came, unjudged; empty when nothing was given that can be one: see {@link Signed#fault}. */
    public Optional<byte[]> container(String iin, byte[] content, Signed given) {
        return given.brought() ? given.container() : byHeldKey(iin, content, given.key());
    }

    private Optional<byte[]> byHeldKey(String iin, byte[] content, @Nullable String key) {
        var keys = held.getIfAvailable();
        if (keys == null || key == null) return Optional.empty();
        return keys.of(iin).stream()
                .filter(kind -> kind.name().equals(key))
                .findFirst()
                .map(kind -> keys.sign(iin, kind, content, clock.now()));
    }

    /** Why a signature was not confirmed: the finding's own codes, for the journal. */
    public static List<String> codes(Verdict verdict) {
        return findings(verdict).stream().map(finding -> finding.check().name()).toList();
    }

    /** The same as sentences. Where something is wrong for good, what merely could not be looked up is not told beside it. */
    public static List<String> sentences(Frame frame, Verdict verdict) {
        return findings(verdict).stream()
                .filter(finding -> finding.check().conclusive() || verdict instanceof Verdict.Indeterminate)
                .map(finding -> frame.t(finding.check().messageKey()))
                .distinct()
                .toList();
    }

    /** The same for codes that were kept of a signature that does not hold; what is no code of a check is left out. */
    public static List<String> conclusive(Frame frame, List<String> codes) {
        return Stream.of(Check.values())
                .filter(check -> check.conclusive() && codes.contains(check.name()))
                .map(check -> frame.t(check.messageKey()))
                .toList();
    }

    private static List<kz.qyzmet.signature.Finding> findings(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> List.of();
            case Verdict.Invalid(var findings) -> findings;
            case Verdict.Indeterminate(var findings) -> findings;
        };
    }
}
