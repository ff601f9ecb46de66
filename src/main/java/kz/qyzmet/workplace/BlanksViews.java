package kz.qyzmet.workplace;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.blanks.Blank;
import kz.qyzmet.blanks.Blanks;
import kz.qyzmet.blanks.BookLine;
import kz.qyzmet.blanks.Entry;
import kz.qyzmet.blanks.Kind;
import kz.qyzmet.blanks.Request;
import kz.qyzmet.blanks.Shelf;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Official;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the keeper's desk and his book. */
@Component
class BlanksViews {
    private final Blanks blanks;
    private final BlankKinds kinds;
    private final Offices offices;
    private final Sections sections;

    BlanksViews(Blanks blanks, BlankKinds kinds, Offices offices, Sections sections) {
        this.blanks = blanks;
        this.kinds = kinds;
        this.offices = offices;
        this.sections = sections;
    }

    List<BlankKinds.Named> kinds(Frame frame, Official by) {
        return kinds.of(by.office(), by.office().calendar().date(frame.now()));
    }

    BlanksView desk(Frame frame, Official by, BlankForms forms, BlanksView.@Nullable Refused refused) {
        var named = kinds(frame, by);
        var shelves = blanks.shelves(by.office());
        var services =
                named.stream().map(kind -> kind.kind().service()).distinct().toList();
        return new BlanksView(
                sections.of(frame, by),
                by.office().name().in(frame.language()),
                refused,
                blanks.open(by.office()).stream()
                        .map(request -> row(frame, by, named, shelves, request))
                        .toList(),
                shelves.stream().map(shelf -> shelf(frame, named, shelf)).toList(),
                blanks.leftOver(by.office()).stream()
                        .map(blank -> new BlanksView.LeftOver(
                                blank.id(), blank.serial().toString(), name(frame, named, blank.kind())))
                        .toList(),
                services.size() == 1 ? services.getFirst() : null,
                forms.takeIn(frame, named),
                forms.spoil(frame, named));
    }

    private BlanksView.Row row(
            Frame frame, Official by, List<BlankKinds.Named> named, List<Shelf> shelves, Request request) {
        Optional<Blank> next = shelves.stream()
                .filter(shelf -> shelf.kind().equals(request.kind()))
                .flatMap(shelf -> Stream.ofNullable(shelf.next()))
                .findFirst();
        return new BlanksView.Row(
                request.id(),
                request.caseNumber(),
                office(frame, request.office()),
                name(frame, named, request.kind()),
                frame.moment(request.askedAt(), by.office().calendar().zone()) + ", " + request.askedBy(),
                next.map(blank -> blank.serial().toString()).orElse(null),
                next.map(Blank::id).orElse(0L));
    }

    private static BlanksView.Shelf shelf(Frame frame, List<BlankKinds.Named> named, Shelf shelf) {
        var kind = BlankKinds.named(named, shelf.kind());
        return new BlanksView.Shelf(
                kind.service().in(frame.language()),
                kind.result().in(frame.language()),
                shelf.count(),
                shelf.next() == null ? null : shelf.next().serial().toString());
    }

    BookView book(Frame frame, Official by) {
        var named = kinds(frame, by);
        var lines = blanks.book(by.office()).stream()
                .map(line -> line(frame, by, named, line))
                .toList();
        return new BookView(
                sections.of(frame, by), by.office().name().in(frame.language()), lines, lines.size() == Blanks.LINES);
    }

    private BookView.Line line(Frame frame, Official by, List<BlankKinds.Named> named, BookLine line) {
        return new BookView.Line(
                name(frame, named, line.kind()),
                line.first().toString(),
                line.first().equals(line.last()) ? "" : line.last().toString(),
                line.state().name(),
                line.entries().stream().map(entry -> story(frame, by, entry)).toList());
    }

    private BookView.Story story(Frame frame, Official by, Entry entry) {
        var office = Optional.ofNullable(entry.office()).map(id -> office(frame, id));
        var details = Stream.of(office, Optional.ofNullable(entry.caseNumber()), Optional.ofNullable(entry.reason()))
                .flatMap(Optional::stream)
                .toList();
        return new BookView.Story(
                frame.t("workplace.book.entry." + entry.what().name()),
                frame.moment(entry.at(), by.office().calendar().zone()),
                entry.by(),
                String.join(" · ", details));
    }

    private static String name(Frame frame, List<BlankKinds.Named> named, Kind kind) {
        return BlankKinds.named(named, kind).result().in(frame.language());
    }

    private String office(Frame frame, long id) {
        return offices.find(id).orElseThrow().name().in(frame.language());
    }
}
