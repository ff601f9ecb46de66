package kz.qyzmet.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.TimeLeft.Kind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component with its examples: for those who build pages, and for the tests that look at them. Made-up content. */
@Pages
@ForEveryone
@ConditionalOnProperty("qyzmet.gallery")
final class Gallery {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @GetMapping("/gallery")
    Page gallery(Frame frame) {
        return Page.of("web/gallery", view(frame));
    }

    private static GalleryView view(Frame frame) {
        var words = chip(frame, "8.3", "5.3").withWords(frame.t("web.gallery.words"));
        return new GalleryView(
                words, assumed(frame), times(frame.now()), timeline(frame), fields(frame), notices(frame));
    }

    private static Chip chip(Frame frame, String... at) {
        return Chip.of(List.of(at), frame.t("web.gallery.source"));
    }

    private static Chip assumed(Frame frame) {
        return new Chip(List.of(), frame.t("web.gallery.source"), null, frame.label("web.gallery.assumed"));
    }

    private static List<TimeLeft> times(Instant now) {
        return List.of(
                time(Kind.OVERDUE, 1, 0, 1, now.minus(Duration.ofDays(1))),
                time(Kind.LAST_DAY, 0, 480, 0.92, now.plus(Duration.ofHours(9))),
                time(Kind.LAST_DAY, 0, 12, 0.2, now.plus(Duration.ofMinutes(12))),
                time(Kind.IN_TIME, 6, 480, 0.48, now.plus(Duration.ofDays(8))),
                time(Kind.IN_TIME, 12, 480, 0.03, now.plus(Duration.ofDays(200))));
    }

    private static TimeLeft time(Kind kind, int days, int minutes, double used, Instant due) {
        return new TimeLeft(new kz.qyzmet.calendar.TimeLeft(kind, days, minutes, used, due), ZONE);
    }

    private static Timeline timeline(Frame frame) {
        var now = frame.now();
        var registered = TimelineStep.done(
                frame.action(Action.REGISTER),
                Role.OFFICE_CLERK,
                frame.t("web.gallery.clerk"),
                chip(frame, "8.1"),
                new Term.Minutes(15),
                now.minus(Duration.ofDays(3)),
                now.minus(Duration.ofDays(3)).plusSeconds(540),
                ZONE);
        var resolved = TimelineStep.done(
                frame.action(Action.RESOLVE),
                Role.HEAD,
                frame.t("web.gallery.head"),
                chip(frame, "8.2"),
                new Term.WorkingDays(1),
                now.minus(Duration.ofDays(1)),
                now.minus(Duration.ofDays(2)),
                ZONE);
        var prepared = TimelineStep.now(
                        frame.action(Action.PREPARE),
                        Role.RESPONSIBLE_EXECUTOR,
                        null,
                        chip(frame, "8.3"),
                        new Term.WorkingDays(12),
                        times(now).get(2))
                .withNote(frame.t("web.gallery.remark"));
        return new Timeline(List.of(
                registered,
                resolved,
                prepared,
                TimelineStep.toCome(
                        frame.action(Action.SIGN), Role.HEAD, chip(frame, "8.4"), new Term.WorkingDays(1), ZONE),
                TimelineStep.toCome(frame.action(Action.SEND), Role.OFFICE_CLERK, assumed(frame), null, ZONE)));
    }

    private static List<Field> fields(Frame frame) {
        var grades = List.of(
                new Field.Choice("9", frame.t("web.gallery.grade9"), frame.t("web.gallery.grade9_hint")),
                new Field.Choice("11", frame.t("web.gallery.grade11")));
        return List.of(
                Field.text("name", frame.t("web.gallery.name")).value("Айша Үлгі"),
                Field.text("iin", frame.t("web.gallery.iin"))
                        .hint(frame.t("web.gallery.iin_hint"))
                        .inputMode("numeric")
                        .value("99010150001")
                        .error(frame.t("web.gallery.iin_error")),
                Field.of(Field.Kind.DATE, "born", frame.t("web.gallery.born")).value("2018-07-04"),
                Field.choice(Field.Kind.SELECT, "school", frame.t("web.gallery.school"), grades),
                Field.choice(Field.Kind.RADIO, "grade", frame.t("web.gallery.grade"), grades)
                        .error(frame.t("web.gallery.grade_error")),
                Field.choice(Field.Kind.CHECKBOXES, "papers", frame.t("web.gallery.papers"), grades)
                        .values(List.of("11")),
                Field.of(Field.Kind.LONG_TEXT, "reason", frame.t("web.gallery.reason"))
                        .optional(),
                Field.of(Field.Kind.FILE, "scan", frame.t("web.gallery.scan"))
                        .hint(frame.t("web.gallery.scan_hint"))
                        .accept(".pdf,.jpg"),
                Field.of(Field.Kind.PASSWORD, "password", frame.t("web.gallery.password")),
                Field.of(Field.Kind.CHECKBOX, "consent", frame.t("web.gallery.consent")));
    }

    private static List<Notice> notices(Frame frame) {
        return List.of(
                Notice.info(frame.t("web.gallery.info"), null),
                Notice.success(frame.t("web.gallery.success"), frame.t("web.gallery.success_text")),
                Notice.refusal(
                        frame.t("web.gallery.refusal"), frame.t("web.gallery.refusal_why"),
                        chip(frame, "10"), frame.t("web.gallery.refusal_cure")));
    }
}
