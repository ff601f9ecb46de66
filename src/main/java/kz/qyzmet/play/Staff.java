package kz.qyzmet.play;

import java.util.HashMap;
import java.util.Map;

/** The officials of the demo, each at a browser of his own: signed in once, with password and signature, for all that is played. */
final class Staff implements AutoCloseable {
    private final String address;
    private final Map<String, Browser> signedIn = new HashMap<>();

    Staff(String address) {
        this.address = address;
    }

    /** The browser of whoever has that login. */
    Browser at(String login, String password) {
        return signedIn.computeIfAbsent(login, one -> signIn(one, password));
    }

    private Browser signIn(String login, String password) {
        var browser = new Browser(address);
        var entrance = browser.open("/kk/staff/sign-in");
        var challenge = browser.submit(entrance.form("/staff/sign-in"), Map.of("login", login, "password", password));
        var inside = browser.submit(challenge.form("/staff/challenge"), Map.of("key", "VALID"));
        if (inside.status() != 200) throw new PlayFailure(login + " could not sign in: " + inside.said());
        return browser;
    }

    @Override
    public void close() {
        signedIn.values().forEach(Browser::close);
    }
}
