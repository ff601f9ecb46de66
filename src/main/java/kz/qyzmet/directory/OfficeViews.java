package kz.qyzmet.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kz.qyzmet.identity.AccountKind;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Appointment;
import kz.qyzmet.identity.Appointments;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.People;
import kz.qyzmet.identity.Post;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.identity.Posts;
import kz.qyzmet.identity.Substitution;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page of an office. */
@Component
class OfficeViews {
    private final Posts posts;
    private final Appointments appointments;
    private final People people;
    private final Accounts accounts;

    OfficeViews(Posts posts, Appointments appointments, People people, Accounts accounts) {
        this.posts = posts;
        this.appointments = appointments;
        this.people = people;
        this.accounts = accounts;
    }

    OfficeView of(Frame frame, Office office) {
        var all = posts.list(office.id());
        var made = appointments.ofOffice(office.id());
        var substitutions = appointments.substitutionsOf(office.id());
        return new OfficeView(
                OfficePage.path(office.id()),
                office.name().in(frame.language()),
                frame.t("identity.office-kind." + office.kind()),
                Oblast.of(office.oblast()).name().in(frame.language()),
                office.code(),
                office.address().in(frame.language()),
                office.bin().digits(),
                all.stream()
                        .map(post -> post(frame, post, all, made, substitutions))
                        .toList());
    }

    private OfficeView.PostRow post(
            Frame frame, Post post, List<Post> all, List<Appointment> made, List<Substitution> substitutions) {
        return new OfficeView.PostRow(
                "/directory/posts/" + post.id(),
                post.name().in(frame.language()),
                frame.t("identity.role." + post.role()),
                made.stream()
                        .filter(appointment -> appointment.postId() == post.id())
                        .sorted(Comparator.comparing(Appointment::from).reversed())
                        .map(appointment -> holder(frame, post, appointment))
                        .toList(),
                substitutions.stream()
                        .filter(substitution -> substitution.postId() == post.id())
                        .map(substitution -> substitute(frame, all, substitution))
                        .toList());
    }

    private OfficeView.Holder holder(Frame frame, Post post, Appointment appointment) {
        var person = people.find(appointment.personId()).orElseThrow();
        var until = appointment.until();
        boolean over = until != null && until.isBefore(PostDay.at(frame.now()));
        var account = accounts.find(AccountKind.STAFF, person.id());
        return new OfficeView.Holder(
                person.fullName(),
                person.iin().masked(),
                days(frame, appointment.from(), until),
                over ? null : "/directory/posts/" + post.id() + "/end/" + appointment.id(),
                account.map(login -> new OfficeView.Login(
                                login.login(),
                                login.open(),
                                OfficePage.path(post.officeId()) + "/accounts/" + login.id(),
                                UUID.randomUUID()))
                        .orElse(null));
    }

    private static String substitute(Frame frame, List<Post> all, Substitution substitution) {
        var by = all.stream()
                .filter(post -> post.id() == substitution.byPostId())
                .findFirst()
                .orElseThrow();
        return frame.t(
                "directory.office.stands_in",
                "post",
                by.name().in(frame.language()),
                "days",
                days(frame, substitution.from(), substitution.until()));
    }

    private static String days(Frame frame, LocalDate from, @Nullable LocalDate until) {
        if (until == null) return frame.t("directory.days.since", "from", frame.day(from));
        return frame.t("directory.days.between", "from", frame.day(from), "until", frame.day(until));
    }
}
