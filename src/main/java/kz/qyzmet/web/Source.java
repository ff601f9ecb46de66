package kz.qyzmet.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kz.qyzmet.identity.Language;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** What a chip calls the act its paragraph belongs to: what it is, who adopted it, its date and number. */
public final class Source {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Source() {}

    /** The regulation, by the act whose wording it is. */
    public static String regulation(Frame frame, Offering offering) {
        var regulation = offering.regulation();
        return frame.t("web.source.regulation", "act", act(frame, worded(regulation.act(), regulation.edition())));
    }

    /** The standard, by the act whose wording it is. */
    public static String standard(Frame frame, Offering offering) {
        var standard = offering.standard();
        return frame.t("web.source.standard", "act", act(frame, worded(standard.order(), standard.wording())));
    }

    /** An act by body, date and number, as far as the sources know them. */
    public static String act(Frame frame, Regulation.Act act) {
        return act(frame.messages(), frame.language(), act);
    }

    /** The same in the language of a paper. */
    public static String act(Messages messages, Language language, Regulation.Act act) {
        var body = messages.text(language, bodyKey(act.body()));
        if (act.number() == null || act.date() == null)
            return messages.text(language, "web.source.unnumbered", "body", body);
        return messages.text(language, "web.source.act", "body", body, "date", day(act.date()), "number", act.number());
    }

    /** A day as acts are cited by it: 31.03.2016. */
    public static String day(LocalDate day) {
        return SHORT.format(day);
    }

    private static Regulation.Act worded(Regulation.Act adopting, Regulation.@Nullable Act wording) {
        return wording == null ? adopting : wording;
    }

    private static String bodyKey(String body) {
        return switch (body) {
            case "akimat" -> "web.body.akimat";
            case "minister-of-education" -> "web.body.minister_of_education";
            default -> "web.body.other";
        };
    }
}
