package kz.qyzmet.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of the lexicon: {@code басшы~} is a stem with endings, {@code регистр*} a stem with anything, {@code a|b} a choice,
 * {@code [word]} may be missing, {@code ..3} stands for up to three words, {@code #} for a number.
 *
 * @param kind what it tells of: {@code role}, {@code action}, …
 * @param means what it says: {@code HEAD}
 * @param rank place in the data: of two equal matches the earlier phrase wins
 */
record Phrase(String kind, String means, String pattern, String example, int rank, List<Element> elements) {
    static Phrase of(String kind, String means, String pattern, String example, int rank) {
        var elements = Arrays.stream(pattern.split(" ")).map(Phrase::element).toList();
        if (elements.stream().allMatch(Element::optional))
            throw new IllegalArgumentException("Nothing in \"" + pattern + "\" must be there.");
        return new Phrase(kind, means, pattern, example, rank, elements);
    }

    /** A place in the pattern: its choices, or a gap of so many words. */
    record Element(List<Form> forms, boolean optional, int gap) {}

    record Form(String stem, Tail tail) {
        boolean is(Words.Word word, Endings endings) {
            var letters = word.letters();
            return switch (tail) {
                case NONE -> letters.equals(stem);
                case ANY -> letters.startsWith(stem);
                case ENDINGS -> letters.startsWith(stem) && endings.close(letters.substring(stem.length()));
                case NUMBER -> word.number();
            };
        }
    }

    enum Tail {
        NONE,
        ANY,
        ENDINGS,
        NUMBER
    }

    private static Element element(String written) {
        if (written.startsWith("..")) return new Element(List.of(), true, Integer.parseInt(written.substring(2)));
        boolean optional = written.startsWith("[");
        var choices = optional ? written.substring(1, written.length() - 1) : written;
        return new Element(Arrays.stream(choices.split("\\|")).map(Phrase::form).toList(), optional, 0);
    }

    private static Form form(String written) {
        if (written.equals("#")) return new Form("#", Tail.NUMBER);
        var stem = Words.folded(written);
        if (stem.endsWith("~")) return new Form(stem.substring(0, stem.length() - 1), Tail.ENDINGS);
        if (stem.endsWith("*")) return new Form(stem.substring(0, stem.length() - 1), Tail.ANY);
        return new Form(stem, Tail.NONE);
    }

    /** Stems a match may begin with, cut to {@code length} letters: the index of the lexicon. */
    Set<String> beginnings(int length) {
        var found = new TreeSet<String>();
        for (var element : elements) {
            for (var form : element.forms())
                found.add(form.stem().substring(0, Math.min(length, form.stem().length())));
            if (!element.optional()) break;
        }
        return found;
    }

    /** The index behind the last word of a match that starts at this word, null when there is none. */
    @Nullable
    Integer match(Words words, int start, Endings endings) {
        return match(words, start, start, 0, endings);
    }

    private @Nullable Integer match(Words words, int start, int at, int element, Endings endings) {
        if (element == elements.size()) return at == start ? null : at;
        var wanted = elements.get(element);
        for (int gap = 0; gap <= wanted.gap(); gap++) {
            var end = step(words, start, at + gap, element, endings);
            if (end != null) return end;
            if (at + gap >= words.size()
                    || (at + gap > start && words.at(at + gap).parted())) return null;
        }
        return null;
    }

    private @Nullable Integer step(Words words, int start, int at, int element, Endings endings) {
        var wanted = elements.get(element);
        if (wanted.forms().isEmpty()) return match(words, start, at, element + 1, endings);
        if (at < words.size() && !(at > start && words.at(at).parted()) && fits(wanted, words.at(at), endings)) {
            var end = match(words, start, at + 1, element + 1, endings);
            if (end != null) return end;
        }
        return wanted.optional() ? match(words, start, at, element + 1, endings) : null;
    }

    private static boolean fits(Element wanted, Words.Word word, Endings endings) {
        return wanted.forms().stream().anyMatch(form -> form.is(word, endings));
    }
}
