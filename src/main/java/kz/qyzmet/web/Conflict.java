package kz.qyzmet.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody else was faster: what the page showed is no longer so. */
@ResponseStatus(HttpStatus.CONFLICT)
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** {@code what} goes to the log only. */
    public Conflict(String what) {
        super(what);
    }
}
