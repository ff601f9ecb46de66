package kz.qyzmet.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing for this visitor; whether it exists for another is not told. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** {@code what} goes to the log only. */
    public NotFound(String what) {
        super(what);
    }
}
