package kz.qyzmet.workplace;

import java.util.UUID;
import kz.qyzmet.casework.Command;
import kz.qyzmet.identity.Official;

/**
 * What every form of a case sends along.
 *
 * @param number of the case, from the path
 * @param version the version the page showed
 * @param key the page's own
 */
record Asked(String number, int version, UUID key) {
    Command.Target by(Official official) {
        return new Command.Target(number, version, key, official);
    }
}
