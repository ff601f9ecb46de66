package kz.qyzmet.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;
import kz.qyzmet.web.LocalPath;
import org.jspecify.annotations.Nullable;

/** Where somebody works, as a path without language. */
enum Home {
    CORPORATION("/corporation"),
    /** An official of a provider may also sit at its reception. */
    WORKPLACE("/workplace", "/reception"),
    DIRECTORY("/directory"),
    IMPORT("/directory/import");

    private final String path;
    private final String besides;

    Home(String path) {
        this(path, path);
    }

    /** @param besides other pages of the same people */
    Home(String path, String besides) {
        this.path = path;
        this.besides = besides;
    }

    static Home of(Role role) {
        return switch (role) {
            case STATE_CORP_WORKER -> CORPORATION;
            case REGULATION_EDITOR -> IMPORT;
            default -> WORKPLACE;
        };
    }

    String path() {
        return path;
    }

    /** The page that sent him to sign in, where it is one of this home; otherwise the home itself. */
    String or(@Nullable String next) {
        return wanted(next).orElse(path);
    }

    /** The page of this home that sent him to sign in; empty when another did, or none. */
    Optional<String> wanted(@Nullable String next) {
        return Optional.ofNullable(next).flatMap(LocalPath::of).filter(this::holds);
    }

    /** Another page on the way there, which is told where to go afterwards. */
    static String carrying(@Nullable String next, String page) {
        return next == null ? page : page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private boolean holds(String local) {
        if (this == DIRECTORY && IMPORT.holds(local)) return false; // below the administrator's pages, yet not his
        return Stream.of(path, besides)
                .anyMatch(page -> local.equals(page) || local.startsWith(page + "/") || local.startsWith(page + "?"));
    }
}
