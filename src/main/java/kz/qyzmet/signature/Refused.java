package kz.qyzmet.signature;

/** Why what came is not a signed message of the form asked for; ends the reading of it. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final Check check;

    Refused(Check check, String detail) {
        super(detail);
        this.check = check;
    }

    Check check() {
        return check;
    }

    /** For the operator. */
    String detail() {
        return String.valueOf(getMessage());
    }

    static void require(boolean holds, Check check, String detail) throws Refused {
        if (!holds) throw new Refused(check, detail);
    }
}
