package kz.qyzmet.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.demo.Cast;
import kz.qyzmet.identity.Role;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.Offering;

/** One path's stage: its people with a browser each, its office, and the clock on the wall. */
final class Stage implements AutoCloseable {
    private static final String CLOCK = "/kk/demo/clock";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NEXT_DAY = LocalTime.of(10, 0);
    /** Nobody begins anything later: it could run into the evening. */
    private static final LocalTime LATE = LocalTime.of(17, 0);

    private static final int MINUTES = 60;

    private final String address;
    private final Cast cast;
    private final Offering offering;
    private final Channel channel;
    private final Staff staff;
    private final Browser clock;

    Stage(String address, Cast cast, Offering offering, Channel channel, Staff staff) {
        this.address = address;
        this.cast = cast;
        this.offering = offering;
        this.channel = channel;
        this.staff = staff;
        this.clock = new Browser(address);
    }

    Cast cast() {
        return cast;
    }

    Offering offering() {
        return offering;
    }

    Channel channel() {
        return channel;
    }

    ZoneId zone() {
        return OblastZones.of(offering.oblast());
    }

    /** The providing office of this path. */
    String office() {
        return cast.provider(offering.regulation());
    }

    Browser guest() {
        return new Browser(address);
    }

    /** The browser of an official, signed in with password and signature. */
    Browser official(String office, Role role) {
        return staff.at(cast.login(office, role), cast.password());
    }

    /** The legal moment, as the clock's page shows it. */
    LocalDateTime now() {
        var page = clock.open(CLOCK);
        var banner = page.page().selectFirst("[data-now]");
        if (banner == null) throw new PlayFailure("the pages do not tell the demo's time: " + page.said());
        return LocalDateTime.ofInstant(Instant.parse(banner.attr("data-now")), zone());
    }

    /** Moves the clock on to that local time of the oblast. */
    void moveTo(LocalDateTime moment) {
        var page = clock.open(CLOCK);
        var moved = clock.submit(
                to(page),
                Map.of(
                        "to",
                        moment.atZone(zone())
                                .withZoneSameInstant(ZoneId.of("Asia/Almaty"))
                                .toLocalDateTime()
                                .toString()));
        if (moved.status() != 200) throw new PlayFailure("the clock does not move to " + moment + ": " + moved.said());
    }

    private static org.jsoup.nodes.FormElement to(Shown page) {
        return page.page().select("form:has([name=to])").stream()
                .map(org.jsoup.nodes.FormElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new PlayFailure("the clock's page has no form: " + page.said()));
    }

    /** Every path begins at nine on a working day on which its service takes applications. */
    void nextMorning() {
        var calendar = WorkCalendar.provider(zone());
        var day = calendar.nextWorkingDay(now().toLocalDate());
        while (!open(day)) day = calendar.nextWorkingDay(day);
        moveTo(day.atTime(MORNING));
    }

    private boolean open(LocalDate day) {
        return FilingWindow.closed(offering.regulation().windows().stream(), day)
                .isEmpty();
    }

    /**
     * A step of minutes takes five of them; any other an hour, or until the next working day.
     *
     * @param leisurely whether officials take until the next working day
     */
    void takeTime(PlayedStep turn, boolean leisurely) {
        var due = turn.due();
        var now = now();
        boolean minutes =
                due != null && OffsetDateTime.parse(due).toLocalDateTime().isBefore(now.plusMinutes(MINUTES));
        if (minutes) moveTo(now.plusMinutes(5));
        else if (leisurely || now.toLocalTime().isAfter(LATE)) nextWorkingDay();
        else moveTo(now.plusHours(1));
    }

    /** At ten on the next working day of the provider. */
    void nextWorkingDay() {
        moveTo(WorkCalendar.provider(zone()).nextWorkingDay(now().toLocalDate()).atTime(NEXT_DAY));
    }

    @Override
    public void close() {
        clock.close();
    }
}
