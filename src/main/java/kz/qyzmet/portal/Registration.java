package kz.qyzmet.portal;

import java.util.UUID;
import kz.qyzmet.signature.SignInChallenge;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who says to be the holder of an IIN and is asked to prove it.
 *
 * @param id names it in addresses: a random one
 * @param challenge to be signed with the key of that IIN; its login is the IIN
 * @param patronymic null when the register has none; names are the register's
 */
record Registration(
        UUID id,
        SignInChallenge challenge,
        String familyName,
        String givenName,
        @Nullable String patronymic) {
    String iin() {
        return challenge.login();
    }

    String path() {
        return "/portal/register/" + id;
    }
}
