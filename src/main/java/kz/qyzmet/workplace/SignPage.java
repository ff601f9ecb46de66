package kz.qyzmet.workplace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.Command;
import kz.qyzmet.signature.Check;
import kz.qyzmet.signature.Policy;
import kz.qyzmet.signature.Role;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Signed;
import kz.qyzmet.web.SigningDesk;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a deputy, a head or an akim reads the paper and signs the very bytes he was shown. */
@Pages
@ForProviders
class SignPage {
    private final Staff staff;
    private final SigningTable table;
    private final SigningDesk desk;
    private final Casework casework;
    private final Steps steps;
    private final Sections sections;

    SignPage(Staff staff, SigningTable table, SigningDesk desk, Casework casework, Steps steps, Sections sections) {
        this.staff = staff;
        this.table = table;
        this.desk = desk;
        this.casework = casework;
        this.steps = steps;
        this.sections = sections;
    }

    @GetMapping("/workplace/cases/{number}/sign")
    Page show(Frame frame, Visitor.Official visitor, @PathVariable String number) {
        var seen = staff.see(frame, visitor, number);
        if (!seen.mySignature()) return Page.redirect(seen.address());
        return shown(seen, table.lay(seen), List.of());
    }

    @PostMapping("/workplace/cases/{number}/sign")
    Page sign(
            Frame frame,
            Visitor.Official visitor,
            @PathVariable String number,
            @RequestParam int version,
            @RequestParam long file,
            Signed given) {
        var seen = staff.see(frame, visitor, number);
        var laid = table.find(seen, version, file);
        if (laid.isEmpty()) return gone(seen);
        var by = seen.by();
        var iin = by.person().iin().digits();
        var verdict = desk.judge(iin, laid.get().pdf().content(), policy(seen), given);
        if (verdict.isEmpty())
            return shown(seen, laid.get(), List.of(given.fault(frame))).withStatus(422);
        if (verdict.get() instanceof Verdict.Valid(var verified)) {
            if (!laid.get().pdf().fits(verified.cms()))
                return shown(seen, laid.get(), List.of(frame.t(Check.TOO_LARGE.messageKey())))
                        .withStatus(422);
            long signed = table.keep(seen, laid.get(), verified);
            var asked = new Asked(number, version, commandKey(number, version, file));
            return steps.perform(
                    frame, visitor, asked, Typed.of("sign"), target -> new Command.Sign(target, signed, verified));
        }
        var codes = SigningDesk.codes(verdict.get());
        var sentences = SigningDesk.sentences(frame, verdict.get());
        if (verdict.get() instanceof Verdict.Invalid) {
            casework.signatureNotConfirmed(seen.of(), by, codes);
            return shown(seen, laid.get(), sentences).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        casework.signatureUndecided(seen.of(), by, codes);
        return shown(seen, laid.get(), List.of(), undecided(frame, sentences))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    /** No refusal: nothing is wrong with the signature, nobody can tell yet. */
    private static Notice undecided(Frame frame, List<String> sentences) {
        return new Notice(
                Notice.Kind.INFO,
                frame.t("workplace.sign.undecided"),
                String.join(" ", sentences),
                null,
                frame.t("workplace.sign.undecided.cure"));
    }

    /** By this very official for his office; whose signature makes the paper valid must be its head or have the right to sign. */
    private static Policy policy(Seen seen) {
        var by = seen.by();
        var official = Policy.signedBy(by.person().iin().digits())
                .actingFor(by.office().bin().digits());
        boolean last = seen.signingNow()
                .filter(seen.path().signing().getLast()::equals)
                .isPresent();
        return last ? official.inRole(Role.HEAD, Role.RIGHT_TO_SIGN) : official;
    }

    /** The paper on this page can no longer be signed: the case went on, or the day changed. */
    private Page gone(Seen seen) {
        if (!seen.mySignature()) return Page.redirect(seen.address());
        return shown(seen, table.lay(seen), List.of(seen.frame().t("workplace.sign.another_paper")))
                .withStatus(HttpStatus.CONFLICT.value());
    }

    /** A paper laid on the table is signed once, so it names the command: a second click is the first one again. */
    private static UUID commandKey(String number, int version, long file) {
        var name = "sign/" + number + "/" + version + "/" + file;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Page.Shown shown(Seen seen, SigningTable.Laid laid, List<String> wrong) {
        return shown(seen, laid, wrong, null);
    }

    private Page.Shown shown(Seen seen, SigningTable.Laid laid, List<String> wrong, @Nullable Notice undecided) {
        var frame = seen.frame();
        var step = seen.signingNow().orElse(seen.path().signing().getLast());
        var content = seen.address() + "/sign/content?file=" + laid.file();
        return Page.of(
                "workplace/sign",
                new SignView(
                        seen.of().number(),
                        seen.address(),
                        seen.of().version(),
                        laid.file(),
                        seen.address() + "/sign/paper?file=" + laid.file(),
                        step.label().in(frame.language()),
                        seen.chip(step),
                        seen.left(),
                        desk.form(
                                frame,
                                seen.by().person().iin().digits(),
                                content,
                                wrong.isEmpty() ? null : wrong.getFirst()),
                        wrong,
                        undecided,
                        step.paragraph(),
                        sections.of(frame, seen.by())));
    }
}
