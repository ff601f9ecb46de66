package kz.qyzmet.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.qyzmet.identity.Role;
import kz.qyzmet.web.LocalPath;
import org.jspecify.annotations.Nullable;

/** Where somebody works, as a path without language. */
enum Home {
    CORPORATION("/corporation"),
    WORKPLACE("/workplace"),
    DIRECTORY("/directory");

    private final String path;

    Home(String path) {
        this.path = path;
    }

    static Home of(Role role) {
        return role == Role.STATE_CORP_WORKER ? CORPORATION : WORKPLACE;
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
        return local.equals(path) || local.startsWith(path + "/") || local.startsWith(path + "?");
    }
}
