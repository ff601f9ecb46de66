package kz.qyzmet.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.registers.Answer;
import kz.qyzmet.registers.Individual;
import kz.qyzmet.registers.Individuals;
import kz.qyzmet.registers.Purpose;
import kz.qyzmet.signature.SignInChallenge;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first question of registering: which IIN. What the register knows about it is shown to nobody yet. */
@Pages
@ForEveryone
final class RegisterPage {
    private static final Duration TO_SIGN = Duration.ofMinutes(15);

    private final Individuals individuals;
    private final Registrations registrations;
    private final Site site;
    private final SecureRandom random = new SecureRandom();

    RegisterPage(Individuals individuals, Registrations registrations, Site site) {
        this.individuals = individuals;
        this.registrations = registrations;
        this.site = site;
    }

    @GetMapping("/portal/register")
    Page ask(Frame frame) {
        return Page.of("portal/register", RegisterView.of(frame, "", null, null));
    }

    @PostMapping("/portal/register")
    Page begin(Frame frame, @RequestParam(defaultValue = "") String iin, HttpServletRequest request) {
        return switch (Iin.check(iin)) {
            case Iin.Checked.Valid(var valid) -> begin(frame, valid, request);
            case Iin.Checked.Invalid(var fault) -> again(frame, iin, frame.t("identity.iin." + fault.name()), null);
        };
    }

    private Page begin(Frame frame, Iin iin, HttpServletRequest request) {
        return switch (individuals.ask(iin.digits(), new Purpose("portal/registration", "registration"))) {
            case Answer.Found<Individual> found -> begun(frame, found.value(), request);
            case Answer.NotFound<Individual> _ -> again(frame, iin.digits(), null, RegisterData.unknown(frame, null));
            case Answer.Unavailable<Individual> unavailable ->
                again(frame, iin.digits(), null, RegisterData.unavailable(frame, null, unavailable));
        };
    }

    private Page begun(Frame frame, Individual person, HttpServletRequest request) {
        var challenge = SignInChallenge.create(site.address(request), person.iin(), frame.now(), TO_SIGN, random);
        var fresh = new Registration(
                UUID.randomUUID(), challenge, person.familyName(), person.givenName(), person.patronymic());
        registrations.begin(fresh);
        return Page.redirect(fresh.path());
    }

    private static Page again(Frame frame, String iin, @Nullable String error, @Nullable Refused refused) {
        return Page.of("portal/register", RegisterView.of(frame, iin, error, refused))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
