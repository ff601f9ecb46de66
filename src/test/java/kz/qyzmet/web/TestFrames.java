package kz.qyzmet.web;

import java.time.Instant;
import kz.qyzmet.identity.Language;

/** What a page in Kazakh knows, without a server and a visitor. */
public final class TestFrames {
    private TestFrames() {}

    public static Messages messages() {
        return new Messages();
    }

    @SuppressWarnings("NullAway") // nothing here asks who visits
    public static Frame at(Instant now) {
        return new Frame(new Address(Language.KK, "", null), null, null, messages(), now, null, true);
    }
}
