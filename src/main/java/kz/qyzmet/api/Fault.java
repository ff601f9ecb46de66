package kz.qyzmet.api;

import org.springframework.http.HttpStatus;

/**
 * Why a request is not answered. The names are told to other programs as {@code code} and are never renamed; the sentences
 * stand in the message files under {@code api.fault.<name>}.
 */
enum Fault {
    /** Its Content-Type is not JSON, or it is compressed. */
    NOT_JSON_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Not a JSON object, or one that names a field twice or is of far too many parts. */
    NOT_JSON(HttpStatus.BAD_REQUEST),
    UNKNOWN_FIELD(HttpStatus.BAD_REQUEST),
    WRONG_TYPE(HttpStatus.BAD_REQUEST),
    /** None of cms and xml is there, or both are, or data is without cms. */
    NOT_ONE_SIGNATURE(HttpStatus.BAD_REQUEST),
    NOT_BASE64(HttpStatus.BAD_REQUEST),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** The body did not arrive in time, or not whole. */
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    /** As much as there is room for is being judged already. */
    BUSY(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    Fault(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** Of the field, or of nothing when {@code field} is empty. */
    Unanswerable in(String field) {
        return new Unanswerable(this, field);
    }
}
