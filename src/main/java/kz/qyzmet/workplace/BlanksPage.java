package kz.qyzmet.workplace;

import java.util.Map;
import java.util.regex.Pattern;
import kz.qyzmet.blanks.Answer;
import kz.qyzmet.blanks.Answer.Reason;
import kz.qyzmet.blanks.Blanks;
import kz.qyzmet.blanks.Deed;
import kz.qyzmet.blanks.Kind;
import kz.qyzmet.blanks.Serial;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Role;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a keeper answers requests, takes blanks in, writes them off, and reads his book. */
@Pages
@ForOfficials(Role.BLANK_KEEPER)
class BlanksPage {
    private static final Pattern SERIAL = Pattern.compile("(\\p{L}+)\\s*№?\\s*(\\d{1,7})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    private final Staff staff;
    private final Blanks blanks;
    private final BlanksViews views;

    BlanksPage(Staff staff, Blanks blanks, BlanksViews views) {
        this.staff = staff;
        this.blanks = blanks;
        this.views = views;
    }

    @GetMapping("/workplace/blanks")
    Page desk(Frame frame, Visitor.Official visitor) {
        return Page.of("workplace/blanks", views.desk(frame, staff.official(frame, visitor), BlankForms.FRESH, null));
    }

    @GetMapping("/workplace/blanks/book")
    Page book(Frame frame, Visitor.Official visitor) {
        return Page.of("workplace/book", views.book(frame, staff.official(frame, visitor)));
    }

    /** {@code blank} is the one the page showed: he holds it in his hand. */
    @PostMapping("/workplace/blanks/requests/{id}/issue")
    Page issue(Frame frame, Visitor.Official visitor, @PathVariable long id, @RequestParam long blank) {
        var by = staff.official(frame, visitor);
        return answered(frame, by, blanks.issue(by.office(), id, blank, deed(frame, by)));
    }

    @PostMapping("/workplace/blanks/{blank}/take-back")
    Page takeBack(Frame frame, Visitor.Official visitor, @PathVariable long blank) {
        var by = staff.official(frame, visitor);
        return answered(frame, by, blanks.takeBack(by.office(), blank, deed(frame, by)));
    }

    private Page answered(Frame frame, Official by, Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> Page.redirect("/workplace/blanks");
            case Answer.Refused(var reason) when reason == Reason.NO_SUCH_REQUEST -> throw new NotFound("request");
            case Answer.Refused(var reason) ->
                Page.of(
                                "workplace/blanks",
                                views.desk(
                                        frame,
                                        by,
                                        BlankForms.FRESH,
                                        new BlanksView.Refused(
                                                reason.name(), frame.t("workplace.blanks.reason." + reason.name()))))
                        .withStatus(409);
        };
    }

    @PostMapping("/workplace/blanks/stock")
    Page takeIn(Frame frame, Visitor.Official visitor, @RequestParam Map<String, String> typed) {
        var by = staff.official(frame, visitor);
        var kind = new Kind(typed.getOrDefault("service", ""), typed.getOrDefault("result", ""));
        if (unknown(frame, by, kind)) return wrong(frame, by, typed, "result", Reason.KIND_UNKNOWN);
        var answer = blanks.takeIn(
                by.office(),
                kind.service(),
                kind.result(),
                typed.getOrDefault("series", "").strip(),
                number(typed.get("from")),
                number(typed.get("to")),
                deed(frame, by));
        return answer instanceof Answer.Refused(var reason)
                ? wrong(frame, by, typed, reason == Reason.NUMBERS_MALFORMED ? "from" : "series", reason)
                : Page.redirect("/workplace/blanks");
    }

    @PostMapping("/workplace/blanks/spoil")
    Page spoil(Frame frame, Visitor.Official visitor, @RequestParam Map<String, String> typed) {
        var by = staff.official(frame, visitor);
        var parts = typed.getOrDefault("kind", "").split("/", 2);
        var kind = new Kind(parts[0], parts.length == 2 ? parts[1] : "");
        if (unknown(frame, by, kind)) return wrong(frame, by, typed, "kind", Reason.KIND_UNKNOWN);
        var serial = SERIAL.matcher(typed.getOrDefault("serial", "").strip());
        if (!serial.matches()) return wrong(frame, by, typed, "serial", Reason.NOT_THERE);
        var answer = blanks.spoil(
                by.office(),
                kind,
                new Serial(serial.group(1), number(serial.group(2))),
                typed.getOrDefault("reason", ""),
                deed(frame, by));
        return answer instanceof Answer.Refused(var reason)
                ? wrong(frame, by, typed, reason == Reason.REASON_MISSING ? "reason" : "serial", reason)
                : Page.redirect("/workplace/blanks");
    }

    private boolean unknown(Frame frame, Official by, Kind kind) {
        return views.kinds(frame, by).stream().noneMatch(named -> named.kind().equals(kind));
    }

    private Page wrong(Frame frame, Official by, Map<String, String> typed, String field, Reason reason) {
        var forms = new BlankForms(typed, field, reason);
        return Page.of("workplace/blanks", views.desk(frame, by, forms, null)).withStatus(422);
    }

    /** Zero, which no blank has, for anything that is not a number. */
    private static long number(@Nullable String typed) {
        return typed != null && NUMBER.matcher(typed.strip()).matches() ? Long.parseLong(typed.strip()) : 0;
    }

    private static Deed deed(Frame frame, Official by) {
        return Deed.of(by, null, frame.now());
    }
}
