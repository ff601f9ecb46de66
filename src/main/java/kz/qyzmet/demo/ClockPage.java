package kz.qyzmet.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.LocalPath;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Moves the demo's clock forward. Everybody may: the demo answers loopback only. */
@Pages
@ForEveryone
@ConditionalOnBooleanProperty("qyzmet.demo")
@RequestMapping("/demo/clock")
class ClockPage {
    private static final String PATH = "/demo/clock";

    private final DemoClock clock;
    private final Journal journal;
    private final TransactionTemplate transactions;

    ClockPage(DemoClock clock, Journal journal, TransactionTemplate transactions) {
        this.clock = clock;
        this.journal = journal;
        this.transactions = transactions;
    }

    @GetMapping
    Page show(
            Frame frame,
            @RequestParam(required = false) @Nullable String back,
            @RequestParam(defaultValue = "false") boolean moved) {
        return page(frame, "", null, back, moved);
    }

    @PostMapping
    Page move(
            Frame frame,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String back) {
        var now = frame.now();
        var moment = ClockMove.from(now, by, to);
        if (moment.isEmpty()) return refused(frame, to, "demo.clock.unreadable", back);
        if (!moment.get().isAfter(now)) return refused(frame, to, "demo.clock.backwards", back);
        if (moment.get().isAfter(DemoClock.END)) return refused(frame, to, "demo.clock.beyond", back);
        if (!moved(now, moment.get())) return refused(frame, to, "demo.clock.backwards", back); // somebody was faster
        return Page.redirect(PATH + "?moved=true" + (back == null ? "" : "&back=" + encoded(back)));
    }

    private boolean moved(Instant from, Instant to) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            if (!clock.moveTo(to)) return false;
            var facts = Map.<String, Object>of("from", from.toString(), "to", to.toString());
            journal.append(new Entry("demo/clock", to, "demo.clock-moved", "demo", null, facts, Map.of()));
            return true;
        }));
    }

    private static Page refused(Frame frame, @Nullable String to, String why, @Nullable String back) {
        return page(frame, Optional.ofNullable(to).orElse(""), frame.t(why), back, false)
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private static Page.Shown page(
            Frame frame, String to, @Nullable String error, @Nullable String back, boolean moved) {
        var field = Field.text("to", frame.t("demo.clock.to"))
                .hint(frame.t("demo.clock.to_hint"))
                .autocomplete("off")
                .value(to)
                .error(error);
        var local = Optional.ofNullable(back).flatMap(LocalPath::of).map(frame::link);
        return Page.of(
                "demo/clock",
                new ClockView(frame.moment(frame.now(), ClockMove.ZONE), field, back, local.orElse(null), moved));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
