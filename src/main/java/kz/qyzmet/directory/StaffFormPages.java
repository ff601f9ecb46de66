package kz.qyzmet.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qyzmet.identity.Appointment;
import kz.qyzmet.identity.Appointments;
import kz.qyzmet.identity.Post;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.ForAdministrators;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Appoints to a post, ends an appointment, names who stands in. */
@Pages
@ForAdministrators
@RequestMapping("/directory/posts/{id}")
class StaffFormPages {
    private final Posts posts;
    private final Appointments appointments;
    private final Staffing staffing;
    private final Deeds deeds;

    StaffFormPages(Posts posts, Appointments appointments, Staffing staffing, Deeds deeds) {
        this.posts = posts;
        this.appointments = appointments;
        this.staffing = staffing;
        this.deeds = deeds;
    }

    @GetMapping("/appoint")
    Page askWhom(Frame frame, @PathVariable long id) {
        var today = PostDay.at(frame.now()).toString();
        return Page.of(
                "directory/form", appointment(frame, post(id), UUID.randomUUID(), new Answers(Map.of("from", today))));
    }

    @PostMapping("/appoint")
    Page appoint(
            Frame frame,
            Visitor.Administrator visitor,
            @PathVariable long id,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var post = post(id);
        var answers = new Answers(typed);
        var deed = deeds.once(key, () -> staffing.appoint(post, answers, visitor.accountId()));
        return appointment(frame, post, key, answers).answer(frame, deed);
    }

    @GetMapping("/end/{appointment}")
    Page askLastDay(Frame frame, @PathVariable long id, @PathVariable long appointment) {
        var post = post(id);
        var running = appointment(post, appointment);
        return Page.of("directory/form", end(frame, post, running, UUID.randomUUID(), new Answers(Map.of())));
    }

    @PostMapping("/end/{appointment}")
    Page end(
            Frame frame,
            Visitor.Administrator visitor,
            @PathVariable long id,
            @PathVariable long appointment,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var post = post(id);
        var running = appointment(post, appointment);
        var answers = new Answers(typed);
        var deed = deeds.once(key, () -> staffing.end(post, running, answers, visitor.accountId()));
        return end(frame, post, running, key, answers).answer(frame, deed);
    }

    @GetMapping("/substitute")
    Page askSubstitute(Frame frame, @PathVariable long id) {
        return Page.of("directory/form", substitution(frame, post(id), UUID.randomUUID(), new Answers(Map.of())));
    }

    @PostMapping("/substitute")
    Page substitute(
            Frame frame,
            Visitor.Administrator visitor,
            @PathVariable long id,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var post = post(id);
        var answers = new Answers(typed);
        var deed = deeds.once(key, () -> staffing.substitute(post, answers, visitor.accountId()));
        return substitution(frame, post, key, answers).answer(frame, deed);
    }

    private Post post(long id) {
        return posts.find(id).orElseThrow(() -> new NotFound("post " + id));
    }

    private Appointment appointment(Post post, long id) {
        return appointments.ofOffice(post.officeId()).stream()
                .filter(made -> made.id() == id && made.postId() == post.id())
                .findFirst()
                .orElseThrow(() -> new NotFound("appointment " + id));
    }

    private static FormView appointment(Frame frame, Post post, UUID key, Answers answers) {
        var fields = new Questions(frame, answers).appointment();
        return form(frame, post, frame.t("directory.staff.appoint"), "/appoint", key, fields);
    }

    private static FormView end(Frame frame, Post post, Appointment running, UUID key, Answers answers) {
        var fields = new Questions(frame, answers).end();
        return form(frame, post, frame.t("directory.staff.end"), "/end/" + running.id(), key, fields);
    }

    private FormView substitution(Frame frame, Post post, UUID key, Answers answers) {
        var others = posts.list(post.officeId()).stream()
                .filter(other -> other.id() != post.id())
                .toList();
        var fields = new Questions(frame, answers).substitution(others);
        return form(frame, post, frame.t("directory.staff.substitute"), "/substitute", key, fields);
    }

    private static FormView form(Frame frame, Post post, String title, String below, UUID key, List<Field> fields) {
        var name = post.name().in(frame.language());
        return new FormView(
                title,
                name,
                "/directory/posts/" + post.id() + below,
                frame.t("directory.form.save"),
                frame.t("directory.office.back"),
                OfficePage.path(post.officeId()),
                key,
                fields);
    }
}
