package kz.qyzmet.signature;

import java.io.Serial;
import java.security.Provider;
import java.security.Security;

/**
 * Teaches the JDK's own certificates, paths, lists and key files the national algorithms under their identifiers: keys and signing are
 * Bouncy Castle's, digests and verifying ours.
 *
 * <p>It is registered for the whole process, because {@code CertPathBuilder} and the PKCS#12 {@code KeyStore} look
 * engines up there and take no provider from their caller. It stands last and answers to national identifiers alone,
 * which no other provider knows: nothing else in the process works differently.
 */
final class NationalProvider extends Provider {
    static final String NAME = "QyzmetNational";

    @Serial
    private static final long serialVersionUID = 1;

    private NationalProvider() {
        super(NAME, "1", "GOST 34.10-2015 and 34.11-2015 under the identifiers of Kazakhstan");
        put("KeyFactory." + Gost2015.KEY, GostKeys.class.getName());
        put("KeyPairGenerator." + Gost2015.KEY, GostKeys.Generator.class.getName());
        put("Signature." + Gost2015.SIGNATURE, GostSignature.class.getName());
        put("MessageDigest." + Gost2015.DIGEST, Streebog.class.getName());
    }

    /** Registers it when it is not yet: safe to call often and by many. */
    static void register() {
        if (Security.getProvider(NAME) == null) Security.addProvider(new NationalProvider());
    }
}
