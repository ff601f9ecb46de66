package kz.qyzmet.play;

/** A path could not be played on: the page did not offer what the regulation says comes next. */
public final class PlayFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    PlayFailure(String what) {
        super(what);
    }

    PlayFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
