package kz.qyzmet.gateway;

import java.util.UUID;

/**
 * A look-up in a state register.
 *
 * @param id random, new for each question, kept by the asking side only: with it, and not without, the digests of the trace can be checked
 * @param register which register, see {@link Responder#register()}
 * @param kind what is asked, in the words of the typed question
 * @param purpose why, without personal data; kept in the trace
 * @param body canonical JSON, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out; questions are not compared
public record Question(UUID id, String register, String kind, String purpose, byte[] body) {
    public Question {
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public String toString() {
        return kind + " to " + register;
    }
}
