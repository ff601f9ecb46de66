package kz.qyzmet.signature;

import java.math.BigInteger;
import java.security.cert.CRLReason;
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
    private final Map<BigInteger, Withdrawal> revoked;

    ThrowAwayAuthority(SigningKey root, SigningKey issuing, Map<BigInteger, Withdrawal> revoked) {
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
        return issue(subject.name(), Profile.of(subject, purpose, scheme), from, until);
    }

    /** The same for an official who signs in that role. */
    public SigningKey issue(Subject official, Role role, Instant from, Instant until) {
        var scheme = Schemes.forKey(issuing.certificate().getPublicKey());
        return issue(official.name(), Profile.of(official, Purpose.SIGN, scheme).as(role), from, until);
    }

    /** Its time-stamping authority, with a key of its own. */
    public TimeStamper timeStamper(Instant from, Instant until) {
        return new TimeStamper(issue(name("TIME-STAMPING AUTHORITY"), Profile.ofTimeStamper(), from, until));
    }

    SigningKey issue(X500Name name, Profile profile, Instant from, Instant until) {
        var keys = Schemes.forKey(issuing.certificate().getPublicKey()).newKeys();
        var certificate = Issuer.of(issuing).holder(name, keys.getPublic(), profile, from, until);
        return new SigningKey(keys.getPrivate(), certificate, List.of(issuing.certificate(), root.certificate()));
    }

    /** The same authority, with this certificate revoked since that moment; an earlier revocation stands. */
    public ThrowAwayAuthority revoke(X509Certificate certificate, Instant since) {
        return revoke(certificate, since, CRLReason.UNSPECIFIED);
    }

    /** The same for a reason (RFC 5280 §5.3.1), by which a suspension is told from a revocation. */
    public ThrowAwayAuthority revoke(X509Certificate certificate, Instant since, CRLReason reason) {
        var more = new TreeMap<>(revoked);
        more.putIfAbsent(certificate.getSerialNumber(), new Withdrawal(since, reason));
        return new ThrowAwayAuthority(root, issuing, more);
    }

    /** The same authority, with this certificate no longer suspended. */
    public ThrowAwayAuthority release(X509Certificate certificate) {
        var fewer = new TreeMap<>(revoked);
        fewer.remove(certificate.getSerialNumber());
        return new ThrowAwayAuthority(root, issuing, fewer);
    }

    /**
     * What has changed in the issuing authority's list since it was {@code before}, as a delta list.
     *
     * @param base the number of the full list as it was before
     * @param number its own, of a series of its own
     */
    public X509CRL delta(ThrowAwayAuthority before, long base, long number, Instant thisUpdate, Instant nextUpdate) {
        var changes = new TreeMap<>(revoked);
        changes.keySet().removeAll(before.revoked.keySet());
        before.revoked.keySet().stream()
                .filter(serial -> !revoked.containsKey(serial))
                .forEach(serial -> changes.put(serial, new Withdrawal(thisUpdate, CRLReason.REMOVE_FROM_CRL)));
        return Issuer.of(issuing).delta(changes, base, number, thisUpdate, nextUpdate);
    }

    /** Its OCSP responder, with a key of its own. */
    public OcspResponder responder(Instant from, Instant until) {
        return new OcspResponder(issue(name("OCSP RESPONDER"), Profile.ofResponder(), from, until), issuing, revoked);
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

    static X500Name name(String commonName) {
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
