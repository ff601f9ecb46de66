package kz.qyzmet.gateway;

import java.util.regex.Pattern;
import kz.qyzmet.journal.Sha256;

/**
 * A file that belongs to an envelope. Its bytes stay in the store; a transport that leaves the database takes them along.
 *
 * @param name as the person named it, for display only
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param file where the store of this cell keeps the bytes; no part of the envelope's digest, since another cell keeps them elsewhere
 */
public record Attachment(String name, String sha256, String file) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Attachment {
        if (CONTROL.matcher(name).find() || CONTROL.matcher(file).find())
            throw new IllegalArgumentException("a control character in the name of an attachment");
        if (!Sha256.isOne(sha256)) throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
}
