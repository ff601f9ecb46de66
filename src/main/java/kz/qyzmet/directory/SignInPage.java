package kz.qyzmet.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import kz.qyzmet.identity.AccountKind;
import kz.qyzmet.identity.SessionState;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.identity.Sessions;
import kz.qyzmet.identity.SignIn;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.SessionCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff entrance: login and password. Members of staff go on to sign a challenge, administrators are in. */
@Pages
@ForEveryone
@RequestMapping("/staff/sign-in")
class SignInPage {
    private final SignIn door;
    private final Sessions sessions;
    private final InstantSource machine = InstantSource.system();

    SignInPage(SignIn door, Sessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    @GetMapping
    Page ask(Frame frame, @RequestParam(required = false) @Nullable String next) {
        var administrator = Home.DIRECTORY.wanted(next).isPresent();
        return Page.of("directory/signIn", SignInView.empty(frame, next, administrator));
    }

    @PostMapping
    Page enter(
            Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "false") boolean administrator,
            @RequestParam(required = false) @Nullable String next) {
        var kind = administrator ? AccountKind.ADMINISTRATOR : AccountKind.STAFF;
        return switch (door.attempt(login, password, kind, request.getRemoteAddr(), machine.instant())) {
            case SignIn.Outcome.SignedIn(var token, var state) -> {
                SessionCookie.read(request).ifPresent(old -> sessions.revoke(new SessionToken(old)));
                SessionCookie.set(request, response, token.value());
                yield Page.redirect(
                        state == SessionState.CONFIRMED
                                ? Home.DIRECTORY.or(next)
                                : Home.carrying(next, "/staff/challenge"));
            }
            case SignIn.Outcome.Refused _ ->
                again(frame, login, next, administrator, frame.t("directory.sign_in.refused"))
                        .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            case SignIn.Outcome.TooMany(var wait) ->
                again(frame, login, next, administrator, patience(frame, wait))
                        .withStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        };
    }

    private static Page.Shown again(
            Frame frame, String login, @Nullable String next, boolean administrator, String why) {
        return Page.of("directory/signIn", SignInView.refused(frame, login, next, administrator, why));
    }

    private static String patience(Frame frame, Duration wait) {
        if (wait.compareTo(Duration.ofMinutes(1)) < 0) return frame.t("identity.sign-in.BUSY");
        return frame.t("identity.sign-in.TOO_MANY", "0", wait.plusSeconds(59).toMinutes());
    }
}
