package kz.qyzmet.compile;

import static kz.qyzmet.compile.Code.HEADING_CONTENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.regulation.Channel;

/** Headings that announce something else than what stands below them. */
final class HeadingChecks {
    private static final Set<ParagraphKind> ABOUT_CHANNELS =
            EnumSet.of(ParagraphKind.PORTAL, ParagraphKind.CORPORATION, ParagraphKind.CORPORATION_RESULT);

    private static final String QUOTES = "\"«»“”„";

    private HeadingChecks() {}

    /** The name of the service in the heading and in the first paragraph (facts 6.2, 22). */
    static List<Finding> title(Examined e) {
        var heading = e.attached().title();
        var name = letters(name(e.clauses().words(heading)));
        return e
                .paragraph(ParagraphKind.SERVICE)
                .filter(_ -> !name.isEmpty())
                .filter(paragraph ->
                        !letters(e.clauses().words(paragraph.whole())).contains(name))
                .map(paragraph -> e.finding(HEADING_CONTENT, paragraph.head(), heading, "title"))
                .stream()
                .toList();
    }

    /** Between the quotation marks; the first one may be lost. */
    private static String name(String title) {
        int from = first(title);
        int to = title.length() - 1;
        while (to >= 0 && QUOTES.indexOf(title.charAt(to)) < 0) to--;
        if (to < 0) return "";
        return from < to ? title.substring(from + 1, to) : title.substring(0, to);
    }

    private static int first(String title) {
        int at = 0;
        while (at < title.length() && QUOTES.indexOf(title.charAt(at)) < 0) at++;
        return at;
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A paragraph on a channel that the service does not have, without a process (S4: no information system is used). */
    static List<Finding> channel(Examined e) {
        var channels = Stream.concat(e.regulation().intake().stream(), e.regulation().issue().stream())
                .map(Told::value)
                .collect(Collectors.toSet());
        if (channels.isEmpty() || channels.contains(Channel.PORTAL)) return List.of();
        return e.paragraphs()
                .filter(paragraph -> ABOUT_CHANNELS.contains(paragraph.kind()) && e.says(paragraph.head(), "PORTAL"))
                .map(paragraph -> e.finding(HEADING_CONTENT, paragraph.head(), "channel"))
                .toList();
    }

    /** The order of interaction is announced, a list of people follows. */
    static List<Finding> list(Examined e) {
        return e.regulation().participants().stream()
                .limit(1)
                .flatMap(one -> e.around(one.alias().place().ref()))
                .filter(paragraph ->
                        e.says(paragraph.head(), "ORDER_OF_INTERACTION") && !e.says(paragraph.head(), "LIST"))
                .map(paragraph -> e.finding(HEADING_CONTENT, paragraph.head(), "list"))
                .toList();
    }

    /** A flow chart is announced, the annex calls itself a reference book. */
    static List<Finding> chart(Examined e) {
        return e.paragraphs()
                .filter(paragraph -> e.says(paragraph.whole(), "FLOW_CHART"))
                .flatMap(paragraph ->
                        referenceBook(e)
                                .map(annex -> e.finding(HEADING_CONTENT, paragraph.head(), annex, "chart"))
                                .stream())
                .toList();
    }

    private static Optional<Place> referenceBook(Examined e) {
        var annexes = e.attached().annexes();
        if (annexes.stream().anyMatch(annex -> e.says(annex, "FLOW_CHART"))) return Optional.empty();
        return annexes.stream().filter(annex -> e.says(annex, "REFERENCE_BOOK")).findFirst();
    }
}
