package kz.qyzmet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.identity.Language;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for: {@code /kk/portal/services?q=word} is KK, {@code /portal/services}, {@code q=word}.
 *
 * @param path as the browser wrote it, encoded, without the language
 * @param query as the browser wrote it, null when there is none
 */
public record Address(
        Language language, String path, @Nullable String query) {

    static Address of(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = failed == null ? request.getRequestURI() : failed;
        int slash = uri.indexOf('/', 1);
        var first = slash < 0 ? uri.substring(1) : uri.substring(1, slash);
        var rest = slash < 0 ? "" : uri.substring(slash);
        return Language.of(first)
                .map(language -> new Address(language, rest, request.getQueryString()))
                .orElseGet(() -> new Address(preferred(request), "", null));
    }

    /** The first language of the browser's list that we speak, Kazakh when there is none. */
    public static Language preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) return Language.KK;
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .map(Language::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.KK);
    }

    String in(Language other) {
        return "/" + other.tag() + path + (query == null ? "" : "?" + query);
    }
}
