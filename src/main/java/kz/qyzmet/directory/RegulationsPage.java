package kz.qyzmet.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.web.ForAdministrators;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import org.springframework.web.bind.annotation.GetMapping;

/** Every edition the system knows, to look at. */
@Pages
@ForAdministrators
class RegulationsPage {
    private static final int SHORT = 12;
    private final Library library;
    private final Crews crews;

    RegulationsPage(Library library, Crews crews) {
        this.library = library;
        this.crews = crews;
    }

    @GetMapping("/directory/regulations")
    Page list(Frame frame) {
        var rows = library.editions().stream()
                .sorted(Comparator.comparing(Offering::service)
                        .thenComparing(Offering::oblast)
                        .thenComparing(Offering::from))
                .map(offering -> row(frame, offering))
                .toList();
        return Page.of("directory/regulations", new RegulationsView(rows));
    }

    private RegulationsView.Row row(Frame frame, Offering offering) {
        var language = frame.language();
        var today = PostDay.at(frame.now());
        boolean over = offering.until().filter(end -> !today.isBefore(end)).isPresent();
        return new RegulationsView.Row(
                offering.standard().name().in(language),
                Oblast.of(offering.oblast()).name().in(language),
                act(frame, offering.regulation()),
                frame.day(offering.from()),
                offering.until().map(frame::day).orElse(null),
                offering.inForce(today),
                over ? List.of() : Mending.of(frame, crews.shortages(offering, today)),
                offering.hash().substring(0, SHORT));
    }

    /** The act whose wording it is, by number and date. */
    private static String act(Frame frame, Regulation regulation) {
        var act = Optional.ofNullable(regulation.edition()).orElse(regulation.act());
        var number = Optional.ofNullable(act.number()).orElse("–");
        var date = Optional.ofNullable(act.date()).map(frame::day).orElse("–");
        return frame.t("directory.regulations.act", "number", number, "date", date);
    }
}
