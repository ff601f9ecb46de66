package kz.qyzmet.signature;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/**
 * Whom a certificate names, as the national profile writes it: the IIN in {@code serialNumber} (2.5.4.5), the BIN in
 * {@code organizationalUnitName} (2.5.4.11).
 *
 * @param commonName surname and first name, or the name of the information system
 * @param iin 12 digits, null when the certificate names no person, or more than one
 * @param organisation null for a private person
 * @param bin 12 digits, null when the certificate names no organisation, or more than one
 */
public record Subject(
        String commonName,
        @Nullable String iin,
        @Nullable String organisation,
        @Nullable String bin) {
    private static final Pattern IIN = Pattern.compile("IIN([0-9]{12})");
    private static final Pattern BIN = Pattern.compile("BIN([0-9]{12})");

    /** A private person. */
    public static Subject person(String commonName, String iin) {
        return new Subject(commonName, iin, null, null);
    }

    /** A person who signs for an organisation. */
    public static Subject official(String commonName, String iin, String organisation, String bin) {
        return new Subject(commonName, iin, organisation, bin);
    }

    /** An information system of an organisation. */
    public static Subject system(String commonName, String organisation, String bin) {
        return new Subject(commonName, null, organisation, bin);
    }

    static Subject of(X500Name name) {
        return new Subject(
                values(name, BCStyle.CN).findFirst().orElse(""),
                only(IIN, values(name, BCStyle.SERIALNUMBER).toList()),
                values(name, BCStyle.O).findFirst().orElse(null),
                only(
                        BIN,
                        values(name, BCStyle.OU)
                                .filter(unit -> unit.startsWith("BIN"))
                                .toList()));
    }

    X500Name name() {
        var name = new X500NameBuilder().addRDN(BCStyle.CN, commonName);
        if (iin != null) {
            name.addRDN(BCStyle.SURNAME, commonName.split(" ", 2)[0]);
            name.addRDN(BCStyle.SERIALNUMBER, new DERPrintableString("IIN" + iin));
        }
        name.addRDN(BCStyle.C, "KZ");
        if (organisation != null) name.addRDN(BCStyle.O, organisation);
        if (bin != null) name.addRDN(BCStyle.OU, "BIN" + bin);
        return name.build();
    }

    /** All values of one type, in their order; an empty text where the value is none. */
    static Stream<String> values(X500Name name, ASN1ObjectIdentifier type) {
        return Stream.of(name.getRDNs())
                .flatMap(rdn -> Stream.of(rdn.getTypesAndValues()))
                .filter(attribute -> attribute.getType().equals(type))
                .map(attribute -> attribute.getValue() instanceof ASN1String text ? text.getString() : "");
    }

    private static @Nullable String only(Pattern form, List<String> values) {
        if (values.size() != 1) return null;
        var matcher = form.matcher(values.getFirst());
        return matcher.matches() ? matcher.group(1) : null;
    }
}
