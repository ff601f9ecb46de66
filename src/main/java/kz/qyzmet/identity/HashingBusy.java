package kz.qyzmet.identity;

/** More passwords are being hashed than this machine manages; trying again in some seconds helps. */
public class HashingBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HashingBusy() {
        super("Too many passwords are being hashed at once: try again in some seconds.");
    }
}
