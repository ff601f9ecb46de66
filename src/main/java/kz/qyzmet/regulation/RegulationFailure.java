package kz.qyzmet.regulation;

/** The editions cannot be read or stored; the message says what to do. */
public final class RegulationFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    RegulationFailure(String message) {
        super(message);
    }

    RegulationFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
