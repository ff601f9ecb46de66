package kz.qyzmet.signature;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a signature.
 *
 * @param purpose what it is for
 * @param iin the IIN the signer must have, null when any person may sign
 * @param bin the BIN the signer must act for, null when it is not looked at
 * @param freshness how old the revocation list may be at the judged moment, whatever its own next update says: the
 *     national lists promise six months
 * @param roles in one of which the signer must act, by their certificate; empty when it is not looked at
 */
public record Policy(
        Purpose purpose, @Nullable String iin, @Nullable String bin, Duration freshness, Set<Role> roles) {
    /** The full national list is renewed daily. */
    public static final Duration DAILY = Duration.ofHours(24);

    public Policy {
        roles = Set.copyOf(roles);
    }

    /** In whatever role. */
    public Policy(Purpose purpose, @Nullable String iin, @Nullable String bin, Duration freshness) {
        this(purpose, iin, bin, freshness, Set.of());
    }

    /** A document signed by the person with this IIN. */
    public static Policy signedBy(String iin) {
        return new Policy(Purpose.SIGN, iin, null, DAILY);
    }

    /** A sign-in of the person with this IIN. */
    public static Policy signInOf(String iin) {
        return new Policy(Purpose.SIGN_IN, iin, null, DAILY);
    }

    /** A document sealed by the organisation with this BIN. */
    public static Policy sealedBy(String bin) {
        return new Policy(Purpose.SEAL, null, bin, DAILY);
    }

    /** Whether this is whom it names. */
    boolean means(Subject subject) {
        return (iin == null || iin.equals(subject.iin())) && (bin == null || bin.equals(subject.bin()));
    }

    /** How many things it names. */
    int names() {
        return (iin == null ? 0 : 1) + (bin == null ? 0 : 1);
    }

    /** The same, by somebody who acts for the organisation with this BIN. */
    public Policy actingFor(String organisation) {
        return new Policy(purpose, iin, organisation, freshness, roles);
    }

    /** The same, by somebody who has one of these roles there. */
    public Policy inRole(Role... one) {
        return new Policy(purpose, iin, bin, freshness, Set.of(one));
    }
}
