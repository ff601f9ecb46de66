package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.FORMER_INSTITUTION;
import static kz.qyzmet.compile.Code.PORTAL_ADDRESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qyzmet.compile.Outline.Chapter;
import kz.qyzmet.compile.Outline.Paragraph;

/** Names and addresses that have gone. */
final class InstitutionChecks {
    /** The State Corporation took over from the public service centres (Law on State Services as of this day). */
    private static final LocalDate STATE_CORPORATION = LocalDate.of(2016, 3, 1);

    /** Anything like the e-government portal's address, and the one it has had since 2012. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://)?(?:www\\.)?(e[.-]?gov(?:ernment)?\\.[a-z]{2,3})(?![\\w.-]*\\w)");

    private static final String PORTAL = "egov.kz";

    private InstitutionChecks() {}

    /** The public service centre in a text that knows, or must know, the State Corporation (facts 6.2, 16). */
    static List<Finding> formerInstitution(Examined e) {
        if (!late(e)) return List.of();
        var headings = e.attached().chapters().stream().flatMap(chapter -> named(e, heading(chapter)));
        return Stream.concat(headings, e.paragraphs().flatMap(paragraph -> named(e, paragraph.whole())))
                .map(place -> e.finding(FORMER_INSTITUTION, place))
                .toList();
    }

    private static Stream<Place> named(Examined e, Place place) {
        return e.clauses().in(place, "sign").stream()
                .filter(clause -> clause.means().equals("FORMER_INSTITUTION"))
                .map(e::place)
                .map(found -> found.ref().isEmpty() ? new Place(place.ref(), found.from(), found.to()) : found);
    }

    /** A heading is found by the paragraph below it. */
    private static Place heading(Chapter chapter) {
        var title = chapter.title();
        var below = chapter.paragraphs().isEmpty()
                ? ""
                : chapter.paragraphs().getFirst().ref();
        return new Place(below, title.from(), title.to());
    }

    private static boolean late(Examined e) {
        var acts = Stream.concat(Stream.of(e.act().act()).filter(Objects::nonNull), e.act().amendments().stream());
        return acts.map(told -> told.value().date()).anyMatch(date -> date != null && !date.isBefore(STATE_CORPORATION))
                || e.says(new Place("", 0, e.clauses().text().length()), "CORPORATION");
    }

    /** Another address than the portal's own (facts 6.2, 15). */
    static List<Finding> portalAddress(Examined e) {
        return e.paragraphs()
                .map(Paragraph::whole)
                .flatMap(place -> ADDRESS.matcher(e.clauses().words(place))
                        .results()
                        .filter(found -> !found.group(1).equals(PORTAL))
                        .map(found -> e.place(place.from() + found.start(), place.from() + found.end())))
                .limit(1)
                .map(place -> e.finding(
                        PORTAL_ADDRESS, place, Argument.words(e.clauses().words(place)), PORTAL))
                .toList();
    }
}
