package kz.qyzmet.agent;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;

/** RFC 7468 with lines of 64 characters. */
final class Pem {
    private Pem() {}

    static String of(String label, byte[] der) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }

    /** The base64 alone, by which two writings of one thing are equal. */
    static String bare(String pem) {
        return pem.replaceAll("-----[^-]*-----|\\s", "");
    }
}
