package kz.qyzmet.web;

import org.jspecify.annotations.Nullable;

/**
 * The program beside the browser that holds a person's keys, asks for consent, and speaks NCALayer's protocol. A bean of this
 * type takes the place of {@link #NCALAYER}.
 *
 * @param socket address of its web socket: absolute, or a path of this server
 * @param window path, without language, of its window where that is a page of ours; null where it opens a window itself
 */
public record KeyAgent(String socket, @Nullable String window) {
    /** What the national authority gives to people, on their own machine. */
    public static final KeyAgent NCALAYER = new KeyAgent("wss://127.0.0.1:13579", null);

    /** Whether it holds keys of made-up people, which no national authority certified. */
    boolean demo() {
        return window != null;
    }

    /** What the content policy must permit besides this server; empty when nothing. */
    String source() {
        return socket.startsWith("/") ? "" : " " + socket;
    }
}
