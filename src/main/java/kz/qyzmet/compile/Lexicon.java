package kz.qyzmet.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.identity.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The phrases by which acts of one language are understood. Data: {@code lexicon/kk.yaml}, {@code lexicon/ru.yaml}; each phrase with
 * the example that justifies it. See {@link Phrase} for the way patterns are written.
 */
final class Lexicon {
    /** Long enough to leave few phrases per word, short enough for the shortest stems. */
    private static final int INDEXED = 4;

    private static final Map<Language, Lexicon> SHIPPED = new EnumMap<>(Language.class);

    static {
        for (var language : List.of(Language.KK, Language.RU)) SHIPPED.put(language, shipped(language));
    }

    private final List<Phrase> phrases;
    private final Endings endings;
    private final Cases cases;
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    Lexicon(List<Phrase> phrases, Endings endings, Cases cases) {
        this.phrases = List.copyOf(phrases);
        this.endings = endings;
        this.cases = cases;
        for (var phrase : phrases)
            for (var beginning : phrase.beginnings(INDEXED))
                byBeginning.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(phrase);
    }

    /** The shipped lexicon; a text in any language but Kazakh is read with the Russian one. */
    static Lexicon of(Language language) {
        return Objects.requireNonNull(SHIPPED.get(language.onPaper()));
    }

    Cases cases() {
        return cases;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** All phrases in the text. */
    Clauses read(String text) {
        var words = Words.of(text);
        var found = new ArrayList<Clause>();
        for (int at = 0; at < words.size(); at++) read(words, at, found);
        return Trades.named(Clauses.of(text, words, Centres.named(found)));
    }

    /** Where this one phrase is in the text. */
    List<Clause> read(String text, Phrase phrase) {
        return new Lexicon(List.of(phrase), endings, cases).read(text).in(0, text.length(), phrase.kind());
    }

    private void read(Words words, int at, List<Clause> found) {
        var word = words.at(at);
        if (word.number()) tryAll("#", words, at, found);
        for (int length = 1; length <= Math.min(INDEXED, word.letters().length()); length++)
            tryAll(word.letters().substring(0, length), words, at, found);
    }

    private void tryAll(String beginning, Words words, int at, List<Clause> found) {
        for (var phrase : byBeginning.getOrDefault(beginning, List.of())) {
            var end = phrase.match(words, at, endings);
            if (end != null)
                found.add(new Clause(
                        phrase, words.at(at).from(), words.at(end - 1).to()));
        }
    }

    private static Lexicon shipped(Language language) {
        var steps = data("lexicon/" + language.tag() + ".yaml");
        var heads = data("lexicon/" + language.tag() + "-heads.yaml");
        var inflection = (Map<?, ?>) Objects.requireNonNull(steps.get("inflection"));
        var endings = new Endings(
                Set.copyOf(List.of(String.valueOf(inflection.get("endings")).split("\\s+"))),
                Integer.parseInt(String.valueOf(inflection.get("most"))));
        var phrases = new ArrayList<Phrase>();
        var checks = data("lexicon/" + language.tag() + "-checks.yaml");
        List.of(steps, heads, checks).forEach(data -> read(data, phrases));
        return new Lexicon(phrases, endings, Cases.of(inflection));
    }

    private static Map<?, ?> data(String name) {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return (Map<?, ?>) new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read: is the program's jar whole?", unreadable);
        }
    }

    private static void read(Map<?, ?> data, List<Phrase> phrases) {
        ((Map<?, ?>) Objects.requireNonNull(data.get("phrases")))
                .forEach((kind, meanings) -> ((Map<?, ?>) meanings).forEach((means, list) -> {
                    for (var entry : (List<?>) list)
                        phrases.add(phrase((String) kind, String.valueOf(means), (Map<?, ?>) entry, phrases.size()));
                }));
    }

    private static Phrase phrase(String kind, String means, Map<?, ?> entry, int rank) {
        return Phrase.of(kind, means, String.valueOf(entry.get("say")), String.valueOf(entry.get("example")), rank);
    }
}
