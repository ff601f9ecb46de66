package kz.qyzmet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.SignIn;
import kz.qyzmet.intake.Actor;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.LocalPath;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** IIN and password. A refusal never tells the cause. */
@Pages
@ForEveryone
final class SignInPage {
    static final String HOME = "/portal/cabinet";
    private static final Actor STRANGER = new Actor("guest", "", "");

    private final Entrance entrance;
    private final Services services;
    private final Intake intake;

    SignInPage(Entrance entrance, Services services, Intake intake) {
        this.entrance = entrance;
        this.services = services;
        this.intake = intake;
    }

    @GetMapping("/portal/sign-in")
    Page ask(Frame frame, Visitor visitor, @RequestParam(defaultValue = "") String next) {
        if (visitor instanceof Visitor.Citizen)
            return Page.redirect(LocalPath.of(next).orElse(HOME));
        return Page.of("portal/signIn", SignInView.of(frame, "", next, null));
    }

    @PostMapping("/portal/sign-in")
    Page signIn(
            Frame frame,
            @RequestParam(defaultValue = "") String iin,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (entrance.enter(iin, password, request, response)) {
            case SignIn.Outcome.SignedIn _ -> Page.redirect(LocalPath.of(next).orElse(HOME));
            case SignIn.Outcome.Refused _ -> refused(frame, iin, next);
            case SignIn.Outcome.TooMany(var wait) -> tooMany(frame, iin, next, wait, response);
        };
    }

    private Page refused(Frame frame, String iin, String next) {
        var service = service(frame, next);
        service.ifPresent(
                offering -> intake.noteRefusal(offering, RefusalPoint.Kind.SIGN_IN_REFUSED, subject(iin), STRANGER));
        return again(
                frame,
                iin,
                next,
                service.orElse(null),
                frame.t("identity.sign-in.REFUSED"),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page tooMany(Frame frame, String iin, String next, Duration wait, HttpServletResponse response) {
        response.setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
        var words = wait.toSeconds() <= 10
                ? frame.t("identity.sign-in.BUSY")
                : frame.t("identity.sign-in.TOO_MANY", "0", wait.plusSeconds(59).toMinutes());
        return again(frame, iin, next, service(frame, next).orElse(null), words, HttpStatus.TOO_MANY_REQUESTS);
    }

    private static Page again(
            Frame frame,
            String iin,
            String next,
            @org.jspecify.annotations.Nullable Offering service,
            String words,
            HttpStatus status) {
        var refused = Refused.at(
                frame, service, RefusalPoint.Kind.SIGN_IN_REFUSED, frame.t("portal.sign_in.refused"), words, null);
        return Page.of("portal/signIn", SignInView.of(frame, iin, next, refused))
                .withStatus(status.value());
    }

    private Optional<Offering> service(Frame frame, String next) {
        return LocalPath.of(next).flatMap(path -> services.ofPath(path, frame.now()));
    }

    /** Whatever else was typed into the field, a password perhaps, is not written down. */
    private static String subject(String typed) {
        return Iin.check(typed) instanceof Iin.Checked.Valid(var iin) ? iin.digits() : "";
    }
}
