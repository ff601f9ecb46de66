package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen reads about a service.
 *
 * @param apply path of the application, null while none is taken
 * @param closed why none is taken, null while it is
 * @param windows when applications are taken, where not always
 * @param facts the short ones, beside the text
 * @param places where one can come with the documents; none while none are taken anywhere
 * @param paths how it goes, by channel
 * @param grounds on which it may be refused
 * @param complaint null where the sources are silent
 */
record PassportView(
        String name,
        String oblast,
        @Nullable String apply,
        @Nullable Notice closed,
        List<Said> windows,
        List<Fact> facts,
        List<Place> places,
        List<Papers> papers,
        List<Way> paths,
        List<Said> grounds,
        @Nullable Said complaint,
        List<Fact> act,
        List<Oddity> oddities) {

    record Fact(String label, List<Said> says) {}

    /** An office with its address and the hours in which it takes documents. */
    record Place(String name, String address, String hours) {}

    /** What a channel asks for. */
    record Papers(String channel, List<Paper> papers) {}

    /**
     * A document.
     *
     * @param anyOf alternatives, when there are several: one of them will do
     * @param note that a register tells it or that it is shown only; null for a document to be handed in
     */
    record Paper(Said name, List<String> anyOf, @Nullable String note) {}

    record Way(String channel, Timeline timeline) {}

    /** A slip of the act with the reading chosen. */
    record Oddity(Said says, String reading) {}
}
