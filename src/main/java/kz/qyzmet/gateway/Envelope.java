package kz.qyzmet.gateway;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.qyzmet.journal.Sha256;

/**
 * A message between a front (portal, State Corporation) and a provider's regional workstation. The gateway carries it and does not read it.
 *
 * @param id the sender's key: the same id is the same message, however often it is sent
 * @param kind what the receiver takes it for: {@code application}, {@code registered}, {@code status}, {@code result}, {@code refusal}
 * @param correlation what it is about (the application's number); the messages of one sender about one thing arrive in the order they were sent
 * @param body canonical JSON, UTF-8; carried byte for byte
 * @param sentAt legal time of sending, microseconds
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out; equality is that of the digest
public record Envelope(
        UUID id,
        String kind,
        Address from,
        Address to,
        String correlation,
        byte[] body,
        List<Attachment> attachments,
        Instant sentAt) {
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,49}");
    private static final Pattern CORRELATION = Pattern.compile("[^\\s\\p{Cntrl}]{1,100}");

    public Envelope {
        if (!KIND.matcher(kind).matches()) throw new IllegalArgumentException("not a kind of message: " + kind);
        if (!CORRELATION.matcher(correlation).matches())
            throw new IllegalArgumentException("not a correlation: " + correlation);
        body = body.clone();
        attachments = List.copyOf(attachments);
        sentAt = sentAt.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** SHA-256 over the canonical form: everything that was said, whatever machine says it. */
    public String digest() {
        return Sha256.of(CanonicalForm.of(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Envelope that && digest().equals(that.digest());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Without body and names of files: those are about people. */
    @Override
    public String toString() {
        return kind + " " + id + " from " + from + " to " + to;
    }
}
