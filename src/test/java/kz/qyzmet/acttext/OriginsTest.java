package kz.qyzmet.acttext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever saving did to a text, each character of the cleaned one still knows where it stood. */
class OriginsTest {
    /** Written by cleaning in the place of something else: {@code -} of {@code –}, a number of its look-alike, a Cyrillic letter of its Latin twin. */
    private static final Set<Character> WRITTEN = written();

    private static final List<String> SPOILS = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\t",
            "**",
            "- ",
            " – ",
            "( ",
            " )",
            "б) ",
            "6) ",
            "1. ",
            "5) ",
            "c",
            "i",
            "\"",
            "№ 7",
            "[",
            "](http://a.kz)",
            " к і т а п ",
            "\n (\n",
            "\n)\n",
            "\u0306",
            "9-тармағында\n",
            "  сәйкес ",
            "[bookmark: x]",
            "|",
            "#### ",
            "\uFEFF",
            "\n\n\n\n12\n\n",
            "әрі-",
            "12");

    private static final Pattern LINKS = Pattern.compile(
            "№ ?\\d+|\\d-тарма\\p{L}+|\\d-бөлім\\p{L}+|[Сс]тандарт\\p{L}*|[Рр]егламент\\p{L}*|тарма[ғқ]\\p{L}*");

    @Property(tries = 500)
    void every_character_stands_for_the_same_one(@ForAll("spoiledActs") String found) {
        var act = Acts.read(found);
        for (int at = 0; at < act.text().length(); at++) {
            char cleaned = act.text().charAt(at);
            char original = act.original().charAt(act.originOf(at));
            assertThat(cleaned == original || WRITTEN.contains(cleaned))
                    .as("%d: %s of %s", at, cleaned, original)
                    .isTrue();
            if (Character.isLetter(cleaned) && cleaned != original)
                assertThat(LookAlikesTest.twins(cleaned, original))
                        .as("%s of %s", cleaned, original)
                        .isTrue();
        }
    }

    @Property(tries = 500)
    void origins_never_decrease_where_nothing_was_moved(@ForAll("spoiledActs") String found) {
        var act = Acts.read(LINKS.matcher(found).replaceAll("талап"));
        if (LINKS.matcher(act.text()).find()) return; // a hyphen or a gap hid a link word, which may move
        assertThat(act.originOf(0)).isNotNegative();
        assertThat(act.originOf(act.text().length())).isEqualTo(act.original().length());
        for (int at = 1; at < act.text().length(); at++)
            assertThat(act.originOf(at))
                    .as(
                            "of %d in %s <<< %s",
                            at,
                            act.text().substring(Math.max(0, at - 60), at + 1),
                            act.original()
                                    .substring(
                                            Math.min(act.originOf(at), act.originOf(at - 1)),
                                            Math.max(act.originOf(at), act.originOf(at - 1))))
                    .isGreaterThanOrEqualTo(act.originOf(at - 1));
    }

    @Test
    void a_number_read_into_a_letter_stands_for_the_letter() {
        var act = Acts.read("5) бланк;\nб) билет.");
        assertThat(act.text()).isEqualTo("5) бланк;\n6) билет.");
        assertThat(act.original().charAt(act.originOf(act.text().indexOf('6')))).isEqualTo('б');
    }

    @Provide
    Arbitrary<String> spoiledActs() {
        var act = Acts.library();
        var spoil = Arbitraries.integers()
                .between(0, act.length())
                .flatMap(at -> Arbitraries.of(SPOILS).map(words -> new Spoil(at, words)));
        return spoil.list().ofMaxSize(40).map(spoils -> spoiled(act, spoils));
    }

    private record Spoil(int at, String words) {}

    private static String spoiled(String act, List<Spoil> spoils) {
        var sorted = new ArrayList<>(spoils);
        sorted.sort((one, other) -> other.at - one.at);
        var text = new StringBuilder(act);
        for (var spoil : sorted) text.insert(spoil.at, spoil.words);
        return text.toString();
    }

    private static Set<Character> written() {
        var written = new java.util.HashSet<>(Set.of(' ', '\n', '–', '-', '|', '[', ']', 'й', 'ё', 'Й', 'Ё'));
        for (char digit = '0'; digit <= '9'; digit++) written.add(digit);
        Habits.pairs("twins").forEach((latin, cyrillic) -> {
            written.add(latin);
            written.add(cyrillic);
        });
        return written;
    }
}
