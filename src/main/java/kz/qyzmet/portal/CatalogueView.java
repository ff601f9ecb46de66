package kz.qyzmet.portal;

import static java.util.stream.Collectors.groupingBy;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;

/**
 * The catalogue.
 *
 * @param words what was searched for
 * @param open services in force, by oblast
 * @param past services whose acts have ended: to be read only
 */
record CatalogueView(String words, List<Shelf> open, List<Shelf> past) {

    /** The services of an oblast. */
    record Shelf(String oblast, List<Item> items) {}

    /** {@code note}: the act, and until when it held. */
    record Item(String name, String path, String note) {}

    static CatalogueView of(Frame frame, List<Offering> all, String words) {
        var sought = SearchWords.of(words);
        var found = all.stream().filter(offering -> matches(sought, offering)).toList();
        Predicate<Offering> current =
                offering -> offering.inForce(LocalDate.ofInstant(frame.now(), OblastZones.of(offering.oblast())));
        return new CatalogueView(
                words.strip(),
                shelves(frame, found.stream().filter(current).toList()),
                shelves(frame, found.stream().filter(current.negate()).toList()));
    }

    boolean empty() {
        return open.isEmpty() && past.isEmpty();
    }

    private static boolean matches(SearchWords sought, Offering offering) {
        var name = offering.standard().name();
        var oblast = Oblast.of(offering.oblast()).name();
        return sought.in(name.kk(), name.ru(), name.en(), oblast.kk(), oblast.ru(), oblast.en());
    }

    private static List<Shelf> shelves(Frame frame, List<Offering> offerings) {
        var order = Collator.getInstance(frame.language().locale());
        var byOblast = offerings.stream()
                .collect(groupingBy(
                        offering -> Oblast.of(offering.oblast()).name().in(frame.language()),
                        () -> new TreeMap<>(order),
                        java.util.stream.Collectors.toList()));
        return byOblast.entrySet().stream()
                .map(shelf -> new Shelf(
                        shelf.getKey(),
                        shelf.getValue().stream()
                                .map(offering -> item(frame, offering))
                                .sorted(Comparator.comparing(Item::name, order))
                                .toList()))
                .toList();
    }

    private static Item item(Frame frame, Offering offering) {
        return new Item(
                offering.standard().name().in(frame.language()),
                path(offering),
                offering.until()
                        .filter(end ->
                                !end.isAfter(LocalDate.ofInstant(frame.now(), OblastZones.of(offering.oblast()))))
                        .map(end -> frame.t("portal.catalogue.ended", "day", frame.day(end)))
                        .orElseGet(() -> Source.regulation(frame, offering)));
    }

    static String path(Offering offering) {
        return "/portal/services/" + offering.oblast() + "/" + offering.service();
    }
}
