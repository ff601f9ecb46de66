package kz.qyzmet.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was fetched before judging. Lists and answers of any issuers in any order; none is believed before its
 * signature, issuer and age are checked.
 *
 * @param gathered when it was fetched, by our own clock: what speaks of a later moment is not believed
 * @param crls full lists and delta lists
 * @param answers of OCSP responders
 */
public record Evidence(Instant gathered, List<X509CRL> crls, List<OcspAnswer> answers) {
    /** How far the clocks of others may be ahead of ours. */
    static final Duration SKEW = Duration.ofMinutes(5);

    public Evidence {
        crls = List.copyOf(crls);
        answers = List.copyOf(answers);
    }

    /** Lists alone. */
    public Evidence(Instant gathered, List<X509CRL> crls) {
        this(gathered, crls, List.of());
    }

    /**
     * The lists in their stored form, DER or PEM.
     *
     * @throws IllegalArgumentException when one of them is not a revocation list
     */
    public static Evidence read(Instant gathered, List<byte[]> encoded) {
        var lists = new ArrayList<X509CRL>();
        for (var list : encoded) lists.add(crl(list));
        return new Evidence(gathered, lists);
    }

    /** Both; the clock of this one counts. */
    public Evidence with(List<X509CRL> lists, List<OcspAnswer> more) {
        return new Evidence(gathered, joined(crls, lists), joined(answers, more));
    }

    boolean ofTheFuture(Instant thisUpdate) {
        return thisUpdate.isAfter(gathered.plus(SKEW));
    }

    static X509CRL crl(byte[] encoded) {
        try {
            return (X509CRL) Formats.x509().generateCRL(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not a certificate revocation list: fetch it again", unreadable);
        }
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
