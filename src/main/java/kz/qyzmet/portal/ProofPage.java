package kz.qyzmet.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import kz.qyzmet.identity.Opening;
import kz.qyzmet.identity.SignIn;
import kz.qyzmet.portal.ProofView.Faults;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.SignInChallenge;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.VerifiedSignature;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Signed;
import kz.qyzmet.web.SigningDesk;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The proof of an IIN together with the password, so that nothing half proved waits anywhere. Whether the IIN had an
 * account before changes nothing here: its holder sets a password, the first or another.
 */
@Pages
@ForEveryone
final class ProofPage {
    private final Registrations registrations;
    private final SigningDesk desk;
    private final Citizens citizens;
    private final Entrance entrance;

    ProofPage(Registrations registrations, SigningDesk desk, Citizens citizens, Entrance entrance) {
        this.registrations = registrations;
        this.desk = desk;
        this.citizens = citizens;
        this.entrance = entrance;
    }

    @GetMapping("/portal/register/{id}")
    Page ask(Frame frame, @PathVariable String id) {
        return registrations
                .find(uuid(id), frame.now())
                .<Page>map(registration -> page(frame, registration, Faults.NONE))
                .orElseGet(() -> Page.redirect("/portal/register"));
    }

    @GetMapping("/portal/register/{id}/challenge")
    ResponseEntity<byte[]> challenge(Frame frame, @PathVariable String id) {
        var registration = registrations.find(uuid(id), frame.now()).orElseThrow(() -> new NotFound("registration"));
        var download =
                ContentDisposition.attachment().filename("qyzmet-sign-in.txt").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(registration.challenge().document());
    }

    @PostMapping("/portal/register/{id}")
    Page prove(
            Frame frame,
            @PathVariable String id,
            Signed given,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        var registration = registrations.find(uuid(id), frame.now()).orElse(null);
        if (registration == null) return Page.redirect("/portal/register");
        if (!password.equals(again))
            return wrong(frame, registration, new Faults(null, null, frame.t("portal.register.differ"), null));
        var verdict = desk.judge(
                registration.iin(), registration.challenge().document(), Policy.signInOf(registration.iin()), given);
        if (verdict.isEmpty()) return wrong(frame, registration, Faults.ofSignature(given.fault(frame)));
        return switch (verdict.get()) {
            case Verdict.Valid(var proof) -> proven(frame, registration, proof, password, request, response);
            case Verdict.Invalid invalid -> notProven(frame, registration, invalid, unconfirmed(frame, invalid));
            case Verdict.Indeterminate open -> notProven(frame, registration, open, undecided(frame));
        };
    }

    private Page notProven(Frame frame, Registration registration, Verdict verdict, Notice notice) {
        citizens.notProven(registration, SigningDesk.codes(verdict), frame.now());
        return wrong(frame, registration, Faults.of(notice));
    }

    private Page proven(
            Frame frame,
            Registration registration,
            VerifiedSignature proof,
            String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (registration.challenge().judge(proof, frame.now()) != SignInChallenge.Answer.ACCEPTED)
            return Page.redirect("/portal/register");
        var opening = citizens.admit(registration, password);
        if (opening.isEmpty()) return Page.redirect("/portal/register");
        if (opening.get() instanceof Opening.Refused(var fault))
            return wrong(
                    frame, registration, new Faults(null, frame.t("identity.account." + fault.name()), null, null));
        return entrance.enter(registration.iin(), password, request, response) instanceof SignIn.Outcome.SignedIn
                ? Page.redirect(SignInPage.HOME)
                : Page.redirect("/portal/sign-in");
    }

    private Page wrong(Frame frame, Registration registration, Faults faults) {
        return page(frame, registration, faults).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private Page.Shown page(Frame frame, Registration registration, Faults faults) {
        var signing = desk.form(frame, registration.iin(), registration.path() + "/challenge", faults.signature());
        return Page.of("portal/proof", ProofView.of(frame, registration, signing, faults));
    }

    private static Notice unconfirmed(Frame frame, Verdict verdict) {
        return Notice.refusal(
                frame.t("portal.eds.not_confirmed"),
                String.join(" ", SigningDesk.sentences(frame, verdict)),
                null,
                frame.t("portal.register.eds_cure"));
    }

    private static Notice undecided(Frame frame) {
        return Notice.info(frame.t("portal.eds.undecided"), frame.t("portal.register.undecided"));
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("registration");
        }
    }
}
