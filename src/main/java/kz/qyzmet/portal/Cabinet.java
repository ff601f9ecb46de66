package kz.qyzmet.portal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.notices.Notice;
import kz.qyzmet.notices.Notices;
import kz.qyzmet.notices.Recipient;
import kz.qyzmet.portal.CabinetView.Row;
import kz.qyzmet.portal.CabinetView.Told;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.TimeLeft;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a citizen's cabinet together: what he must finish first, then what is due first, then what is over. */
@Component
class Cabinet {
    private final Intake intake;
    private final Offices offices;
    private final Notices notices;

    Cabinet(Intake intake, Offices offices, Notices notices) {
        this.intake = intake;
        this.offices = offices;
        this.notices = notices;
    }

    CabinetView view(Frame frame, Visitor.Citizen citizen) {
        var all = intake.of(citizen.iin());
        Predicate<Application> running =
                application -> Standing.of(application.progress()).running();
        var byDue = Comparator.comparing(Cabinet::due);
        return new CabinetView(
                notices.unread(new Recipient.Person(citizen.personId())).stream()
                        // an official reads what he is told as such at his workplace
                        .filter(notice -> notice.key().startsWith("portal."))
                        .map(notice -> told(frame, notice))
                        .toList(),
                all.stream()
                        .filter(Application::draft)
                        .map(each -> row(frame, each))
                        .toList(),
                all.stream()
                        .filter(running)
                        .sorted(byDue)
                        .map(each -> row(frame, each))
                        .toList(),
                all.stream()
                        .filter(running.or(Application::draft).negate())
                        .map(each -> row(frame, each))
                        .toList());
    }

    void read(Frame frame, Visitor.Citizen citizen, long notice) {
        notices.read(new Recipient.Person(citizen.personId()), notice, frame.now());
    }

    private static Instant due(Application sent) {
        return Optional.ofNullable(sent.progress().dueAt()).orElse(Instant.MAX);
    }

    private Row row(Frame frame, Application application) {
        var offering = intake.offering(application);
        var accepted = Objects.requireNonNullElse(application.progress().acceptedAt(), application.openedAt());
        return new Row(
                Mine.path(application),
                offering.standard().name().in(frame.language()),
                application.number(),
                frame.t("portal.state." + Standing.of(application.progress())),
                frame.moment(accepted, OblastZones.of(offering.oblast())),
                left(frame, application));
    }

    private @Nullable TimeLeft left(Frame frame, Application application) {
        var accepted = application.progress().acceptedAt();
        var due = application.progress().dueAt();
        if (accepted == null
                || due == null
                || !Standing.of(application.progress()).running()) return null;
        var calendar = offices.find(application.office()).orElseThrow().calendar();
        return TimeLeft.of(frame.now(), accepted, due, calendar);
    }

    private static Told told(Frame frame, Notice notice) {
        var arguments = notice.args().entrySet().stream()
                .flatMap(argument -> java.util.stream.Stream.of(argument.getKey(), argument.getValue()))
                .toArray();
        return new Told(
                notice.id(),
                frame.t(notice.key(), arguments),
                frame.moment(notice.at(), OblastZones.of("astana-city")),
                notice.link());
    }
}
