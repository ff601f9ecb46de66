package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.qyzmet.regulation.Channel;

/** Channels as words name them. An office of any kind is the provider's own reception unless it is the State Corporation's or the portal. */
final class ChannelWords {
    /** Who provides the service: his own reception, or who does what is told. */
    private static final String PROVIDER = "PROVIDER";

    private ChannelWords() {}

    record Said(Channel channel, Place place) {}

    static Channel parse(String code) {
        return Channel.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The channels named in the place; an office of another name where none of them is. */
    static List<Said> in(Clauses clauses, Place place) {
        var named = strong(clauses, place);
        if (!named.isEmpty()) return named;
        return clauses.in(place, "counter").stream()
                .limit(1)
                .map(clause -> said(Channel.PROVIDER_OFFICE, place, clause))
                .toList();
    }

    static List<Said> strong(Clauses clauses, Place place) {
        var all = new ArrayList<Said>();
        for (var clause : clauses.in(place, "channel")) all.add(said(channel(clause), place, clause));
        return Arrays.stream(Channel.values())
                .flatMap(channel ->
                        all.stream().filter(said -> said.channel() == channel).limit(1))
                .sorted(Comparator.comparingInt(said -> said.place().from()))
                .toList();
    }

    /** The channels of the sentences with a word for "through"; the provider himself only where nobody else is named. */
    static List<Said> through(Clauses clauses, Place place) {
        var named = Sentences.in(clauses, place).stream()
                .filter(sentence -> clauses.has(sentence, "via", "VIA"))
                .flatMap(sentence -> clauses.in(sentence, "channel").stream())
                .toList();
        boolean others = named.stream().anyMatch(clause -> !clause.means().equals(PROVIDER));
        return Arrays.stream(Channel.values())
                .flatMap(channel -> named.stream()
                        .filter(clause -> channel(clause) == channel)
                        .filter(clause -> !others || !clause.means().equals(PROVIDER))
                        .limit(1))
                .map(clause -> said(channel(clause), place, clause))
                .toList();
    }

    private static Channel channel(Clause clause) {
        return clause.means().equals(PROVIDER) ? Channel.PROVIDER_OFFICE : Channel.valueOf(clause.means());
    }

    private static Said said(Channel channel, Place place, Clause clause) {
        return new Said(channel, new Place(place.ref(), clause.from(), clause.to()));
    }
}
