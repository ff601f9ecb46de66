package kz.qyzmet.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.calendar.Window;
import kz.qyzmet.identity.Label;
import kz.qyzmet.regulation.FilingWindow;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;

/** When applications are taken, in sentences: answers with the same days share one. */
record FilingDays(Frame frame, Offering offering) {
    private static final int RANGE = 3;

    /** What makes windows one sentence. */
    private record Days(
            Window open,
            boolean lastDateOnly,
            @Nullable String field,
            List<String> at,
            @Nullable Label assumed) {
        static Days of(FilingWindow window) {
            return new Days(window.open(), window.lastDateOnly(), window.field(), window.at(), window.assumed());
        }
    }

    List<Said> sentences() {
        return offering.regulation().windows().stream()
                .collect(Collectors.groupingBy(Days::of, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> said(group.getKey(), group.getValue()))
                .toList();
    }

    private Said said(Days days, List<FilingWindow> windows) {
        return new Said(sentence(days, windows), chip(days.at(), days.assumed()));
    }

    Chip chip(FilingWindow window) {
        return chip(window.at(), window.assumed());
    }

    private Chip chip(List<String> at, @Nullable Label assumed) {
        return new Chip(at, Source.regulation(frame, offering), null, assumed);
    }

    private String sentence(Days days, List<FilingWindow> windows) {
        int year = frame.now().atZone(OblastZones.of(offering.oblast())).getYear();
        var to = frame.day(days.open().to().atYear(year));
        var dates = days.lastDateOnly()
                ? frame.t("portal.passport.until", "to", to)
                : frame.t(
                        "portal.passport.between",
                        "from",
                        frame.day(days.open().from().atYear(year)),
                        "to",
                        to);
        return days.field() == null ? dates : answers(days.field(), windows) + ": " + dates;
    }

    /** The answers by their words; several that follow one another in the form, by the first and the last of them. */
    private String answers(String field, List<FilingWindow> windows) {
        var choices = offering.standard().field(field).stream()
                .flatMap(asked -> asked.choices().stream())
                .toList();
        var named = choices.stream()
                .filter(choice ->
                        windows.stream().anyMatch(window -> choice.value().equals(window.value())))
                .toList();
        var words = named.stream()
                .map(Standard.Choice::label)
                .map(label -> label.in(frame.language()))
                .toList();
        boolean range = named.size() >= RANGE
                && choices.indexOf(named.getLast()) - choices.indexOf(named.getFirst()) == named.size() - 1;
        return range ? words.getFirst() + " – " + words.getLast() : String.join(", ", words);
    }
}
