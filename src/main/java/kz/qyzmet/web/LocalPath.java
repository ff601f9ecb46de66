package kz.qyzmet.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where to go after signing in: a page of ours, never an address somebody slipped in. */
public final class LocalPath {
    // no scheme, no authority, no backslash (browsers read it as a slash), no control character
    private static final Pattern OURS = Pattern.compile("/(kk|ru|en)(/[^\\\\\\p{Cntrl}\\s]*)?");

    private LocalPath() {}

    /** The path without its language, as {@link Page#redirect} takes it; empty unless it is one of ours. */
    public static Optional<String> of(String next) {
        return Optional.of(next)
                .map(OURS::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(2))
                .filter(path -> path != null && !path.startsWith("//"));
    }
}
