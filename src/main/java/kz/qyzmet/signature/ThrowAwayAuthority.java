package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * A certificate authority of our own for the demo and for tests: a root and an issuing authority below it, both and
 * all that they issue with keys of one scheme. A value: revoking returns another one. Nothing that it issues is trusted
 * by anybody who was not given {@link #trust()}.
 */
public final class ThrowAwayAuthority {
    private final SigningKey root;
    private final SigningKey issuing;
    private final Map<BigInteger, Instant> revoked;

    ThrowAwayAuthority(SigningKey root, SigningKey issuing, Map<BigInteger, Instant> revoked) {
        this.root = root;
        this.issuing = issuing;
        this.revoked = Map.copyOf(revoked);
    }

    /** New RSA keys for both authorities; takes a second or so. */
    public static ThrowAwayAuthority create(String name, Instant from, Instant until) {
        return create(RsaScheme.SHA256, name, from, until);
    }

    /** The same with keys of GOST 34.10-2015, as the national authority has them now. */
    public static ThrowAwayAuthority createGost(String name, Instant from, Instant until) {
        return create(GostScheme.GOST_2015, name, from, until);
    }

    private static ThrowAwayAuthority create(Scheme scheme, String name, Instant from, Instant until) {
        var rootKeys = scheme.newKeys();
        var rootName = name(name + " ROOT");
        var rootCertificate = new Issuer(rootName, rootKeys).authority(rootName, rootKeys.getPublic(), 1, from, until);
        var root = new SigningKey(rootKeys.getPrivate(), rootCertificate, List.of());
        var keys = scheme.newKeys();
        var certificate = Issuer.of(root).authority(name(name), keys.getPublic(), 0, from, until);
        var issuing = new SigningKey(keys.getPrivate(), certificate, List.of(rootCertificate));
        return new ThrowAwayAuthority(root, issuing, Map.of());
    }

    /** A new key with its certificate, for one purpose, valid in the seconds from {@code from} to {@code until} inclusive. */
    public SigningKey issue(Subject subject, Purpose purpose, Instant from, Instant until) {
        var scheme = Schemes.forKey(issuing.certificate().getPublicKey());
        var keys = scheme.newKeys();
        var profile = Profile.of(subject, purpose, scheme);
        var certificate = Issuer.of(issuing).holder(subject.name(), keys.getPublic(), profile, from, until);
        return new SigningKey(keys.getPrivate(), certificate, List.of(issuing.certificate(), root.certificate()));
    }

    /** The same authority, with this certificate revoked since that moment; an earlier revocation stands. */
    public ThrowAwayAuthority revoke(X509Certificate certificate, Instant since) {
        var more = new TreeMap<>(revoked);
        more.putIfAbsent(certificate.getSerialNumber(), since);
        return new ThrowAwayAuthority(root, issuing, more);
    }

    /** The lists of both authorities as they stand, under one number: what a verifier needs. */
    public List<X509CRL> lists(long number, Instant thisUpdate, Instant nextUpdate) {
        return List.of(
                Issuer.of(issuing).list(revoked, number, thisUpdate, nextUpdate),
                Issuer.of(root).list(revoked, number, thisUpdate, nextUpdate));
    }

    /** The certificates by which its signatures are trusted. */
    public Trust trust() {
        return new Trust(Set.of(root.certificate()), Set.of(issuing.certificate()));
    }

    /** Keys, certificates and revocations in one PKCS#12 file. */
    public byte[] toPkcs12(char[] password) {
        return AuthorityFile.write(root, issuing, revoked, password);
    }

    /**
     * The authority that was stored in such a file.
     *
     * @throws IllegalArgumentException when the file is damaged, of another kind, or the password is wrong
     */
    public static ThrowAwayAuthority fromPkcs12(byte[] file, char[] password) {
        return AuthorityFile.read(file, password);
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "KZ")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    SigningKey issuing() {
        return issuing;
    }

    SigningKey root() {
        return root;
    }
}
