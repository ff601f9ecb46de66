package kz.qyzmet.signature;

import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** The permitted schemes as XML names them: RFC 9231, and the names of the national authority. */
final class XmlAlgorithms {
    private static final String NATIONAL = "urn:ietf:params:xml:ns:pkigovkz:xmlsec:algorithms:";
    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final String ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";

    private record Names(String digest, String signature) {}

    private static final Map<Scheme, Names> NAMES = Map.of(
            GostScheme.GOST_2015,
                    new Names(NATIONAL + "gostr34112015-512", NATIONAL + "gostr34102015-gostr34112015-512"),
            RsaScheme.SHA256, new Names(ENCRYPTION + "sha256", MORE + "rsa-sha256"),
            RsaScheme.SHA384, new Names(MORE + "sha384", MORE + "rsa-sha384"),
            RsaScheme.SHA512, new Names(ENCRYPTION + "sha512", MORE + "rsa-sha512"));

    private XmlAlgorithms() {}

    static String digestName(Scheme scheme) {
        return names(scheme).digest();
    }

    static String signatureName(Scheme scheme) {
        return names(scheme).signature();
    }

    static ASN1ObjectIdentifier digest(String name) throws Refused {
        for (var scheme : Schemes.PERMITTED) if (digestName(scheme).equals(name)) return scheme.digestAlgorithm();
        throw new Refused(Check.WEAK_ALGORITHM, "a digest that is not permitted");
    }

    static ASN1ObjectIdentifier signature(String name) throws Refused {
        for (var scheme : Schemes.PERMITTED) if (signatureName(scheme).equals(name)) return scheme.signatureAlgorithm();
        throw new Refused(Check.WEAK_ALGORITHM, "a signature algorithm that is not permitted");
    }

    private static Names names(Scheme scheme) {
        var names = NAMES.get(scheme);
        if (names == null) throw new IllegalArgumentException("XML has no name for " + scheme);
        return names;
    }
}
