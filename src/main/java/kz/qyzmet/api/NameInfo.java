package kz.qyzmet.api;

import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/**
 * Whom a certificate names, in the words integrators know.
 *
 * @param lastName the patronymic: the national profile keeps it where others keep the given name
 * @param iin null when the certificate names no single person; read as everywhere, by identifier and in full
 * @param gender by the seventh digit of the IIN: MALE, FEMALE, or NONE
 * @param dn as RFC 2253 prints it: for reading, never for comparing
 */
record NameInfo(
        @Nullable String commonName,
        @Nullable String surName,
        @Nullable String lastName,
        @Nullable String iin,
        @Nullable String bin,
        @Nullable String organization,
        String gender,
        @Nullable String email,
        @Nullable String country,
        @Nullable String locality,
        @Nullable String state,
        String dn) {
    private static final int SEVENTH = 6;

    static NameInfo of(X500Principal principal, @Nullable String iin, @Nullable String bin) {
        var name = X500Name.getInstance(principal.getEncoded());
        return new NameInfo(
                first(name, BCStyle.CN),
                first(name, BCStyle.SURNAME),
                first(name, BCStyle.GIVENNAME),
                iin,
                bin,
                first(name, BCStyle.O),
                gender(iin),
                first(name, BCStyle.EmailAddress),
                first(name, BCStyle.C),
                first(name, BCStyle.L),
                first(name, BCStyle.ST),
                principal.getName());
    }

    private static @Nullable String first(X500Name name, ASN1ObjectIdentifier type) {
        return Stream.of(name.getRDNs(type))
                .flatMap(rdn -> Stream.of(rdn.getTypesAndValues()))
                .filter(each -> each.getType().equals(type) && each.getValue() instanceof ASN1String)
                .map(each -> ((ASN1String) each.getValue()).getString())
                .findFirst()
                .orElse(null);
    }

    private static String gender(@Nullable String iin) {
        if (iin == null || iin.charAt(SEVENTH) == '0') return "NONE"; // 0: a person without citizenship data
        return iin.charAt(SEVENTH) % 2 == 1 ? "MALE" : "FEMALE";
    }
}
