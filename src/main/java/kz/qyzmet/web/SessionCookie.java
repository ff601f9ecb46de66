package kz.qyzmet.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The only cookie that says who one is. It ends with the browser; the session's own end is decided by the server. */
public final class SessionCookie {
    static final String NAME = "qyzmet-session";

    private SessionCookie() {}

    public static void set(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(request, token).build().toString());
    }

    public static void clear(HttpServletRequest request, HttpServletResponse response) {
        var gone = cookie(request, "").maxAge(Duration.ZERO).build();
        response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
    }

    public static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .secure(request.isSecure());
    }
}
