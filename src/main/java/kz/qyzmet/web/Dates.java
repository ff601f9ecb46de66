package kz.qyzmet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.qyzmet.identity.Language;

/** Days and moments in words: 4 шілде, 18:30 — 4 июля, 18:30 — 4 July, 18:30; the year stands where it is not the current one. */
record Dates(Messages messages, Language language, Instant now) {
    /** Where no oblast is meant, the capital's time. */
    static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");

    String day(LocalDate day, ZoneId zone) {
        var short_ = DateTimeFormatter.ofPattern("d MMMM", locale()).format(day);
        if (day.getYear() == now.atZone(zone).getYear()) return short_;
        return messages.day(language, day);
    }

    String moment(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return messages.text(
                language, "web.date.moment", "day", day(local.toLocalDate(), zone), "time", time(moment, zone));
    }

    String time(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment.atZone(zone));
    }

    private Locale locale() {
        return language.locale();
    }
}
