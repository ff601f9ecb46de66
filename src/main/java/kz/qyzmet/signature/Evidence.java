package kz.qyzmet.signature;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;

/**
 * What was fetched before judging. Lists of any issuers in any order; none of them is believed before its signature,
 * issuer and age are checked.
 */
public record Evidence(List<X509CRL> crls) {
    public Evidence {
        crls = List.copyOf(crls);
    }

    /**
     * The lists in their stored form, DER or PEM.
     *
     * @throws IllegalArgumentException when one of them is not a revocation list
     */
    public static Evidence read(List<byte[]> encoded) {
        var lists = new ArrayList<X509CRL>();
        for (var list : encoded) lists.add(crl(list));
        return new Evidence(lists);
    }

    static X509CRL crl(byte[] encoded) {
        try {
            return (X509CRL) Formats.x509().generateCRL(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("Not a certificate revocation list: fetch it again", unreadable);
        }
    }
}
