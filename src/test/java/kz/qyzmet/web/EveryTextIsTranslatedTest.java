package kz.qyzmet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.qyzmet.identity.Language;
import kz.qyzmet.web.Sayings.Saying;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is shown to people that is not said, rightly, in all three languages. */
class EveryTextIsTranslatedTest {
    /** Foreign words that Kazakh and Russian texts may use in Latin letters. */
    private static final Set<String> LATIN = Set.of(
            "Qyzmet",
            "PDF",
            "txt",
            "html",
            "docx",
            "rtf",
            "pdf",
            "JPG",
            "JPEG",
            "PNG",
            "XML",
            "CMS",
            "cms",
            "BPMN",
            "SOAP",
            "HTTP",
            "JSON",
            "NCALayer",
            "eGov",
            "mobile",
            "QR",
            "detached",
            "dpi",
            "pki",
            "gov",
            "egov",
            "CAdES",
            "ETSI",
            "kz",
            "GOST",
            "AUTH",
            "RSA",
            "SHA",
            "OCSP",
            "VALID",
            "INVALID",
            "INDETERMINATE",
            // fields and forms of the JSON interface
            "data",
            "purpose",
            "base",
            "json",
            "application",
            "xml",
            "revocationCheck");
    /** Said alike in Kazakh and Russian: international words, and patterns of pieces. */
    private static final Set<String> ALIKE = Set.of(
            "web.channel.PORTAL",
            "web.date.moment",
            "web.gallery.source",
            "web.term.minutes",
            "compile.term.minutes",
            "documents.number",
            "prove.term.minutes",
            "identity.office-kind.COLLEGE",
            "web.body.other",
            "web.source.act",
            "web.source.regulation",
            "web.source.standard");

    private static final String KAZAKH = ".*[әғқңөұүһіӘҒҚҢӨҰҮҺІ].*";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Map<Language, Map<String, String>> texts = new HashMap<>();
    private static Set<String> literals = Set.of();
    private static Sayings sayings = new Sayings(List.of(), List.of());

    @BeforeAll
    static void read() throws IOException {
        for (var language : Language.values()) texts.put(language, Texts.bundles(language));
        literals = Texts.literals();
        sayings = Sayings.read();
    }

    @ParameterizedTest
    @EnumSource
    void every_key_has_its_text(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.KK)).isNotEmpty();
        assertThat(texts(language).values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_an_ICU_pattern_with_the_same_arguments(Language language) {
        assertThat(arguments(language)).isEqualTo(arguments(Language.KK));
    }

    @Test
    void keys_begin_with_their_module() {
        assertThat(Texts.strays).isEmpty();
    }

    @Test
    void every_key_that_is_used_exists_and_every_key_is_used() throws Exception {
        var used = new TreeSet<String>();
        for (var literal : literals) if (!literal.endsWith(".")) used.add(literal);
        used.addAll(Texts.families());
        assertThat(used).containsAll(keys(Language.KK));
        var exist = keys(Language.KK);
        assertThat(Texts.asked()).as("asked for in code").allMatch(exist::contains);
        assertThat(Texts.families()).as("families in key-families.properties").allMatch(exist::contains);
    }

    @Test
    void every_family_is_registered() throws Exception {
        var built = new TreeSet<String>();
        for (var literal : literals) if (literal.endsWith(".")) built.add(literal);
        assertThat(Texts.familyNames()).isEqualTo(built);
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void no_Latin_letter_poses_as_a_Cyrillic_one(Language language) {
        var suspects = new TreeMap<String, String>();
        shown(language)
                .forEach((key, text) -> WORD.matcher(text)
                        .results()
                        .map(found -> found.group())
                        .filter(word -> word.matches(".*[A-Za-zÀ-ɏ].*") && !LATIN.contains(word))
                        .forEach(word -> suspects.put(key, word)));
        assertThat(suspects).isEmpty();
    }

    @Test
    void Kazakh_is_written_and_not_copied_from_Russian() {
        var kazakh = shown(Language.KK);
        var copied = new TreeSet<String>();
        shown(Language.RU).forEach((key, text) -> {
            if (text.equals(kazakh.get(key)) && !ALIKE.contains(key)) copied.add(key);
        });
        assertThat(copied).isEmpty();
    }

    @Test
    void Russian_has_no_Kazakh_letters() {
        assertThat(shown(Language.RU).values()).noneMatch(text -> text.matches("(?s).*[әғқңөұүһіӘҒҚҢӨҰҮҺІ].*"));
    }

    @Test
    void a_thing_has_one_name() {
        assertThat(shown(Language.KK).values()).noneMatch(text -> text.matches("(?is).*(демонстраци|кері қайтар).*"));
        assertThat(shown(Language.RU).values()).noneMatch(text -> text.matches("(?is).*отозванных свидетельств.*"));
    }

    /** The same sentences are told where no application is, and of papers that somebody else signed. */
    @ParameterizedTest
    @EnumSource
    void a_finding_speaks_of_no_application(Language language) {
        texts(language).forEach((key, text) -> {
            if (key.startsWith("signature.finding."))
                assertThat(text).as(key).doesNotContain("заявлени", "өтініш", "Өтініш", "application");
        });
    }

    @Test
    void reasons_and_notes_of_the_shipped_files_and_of_the_compiler_are_said_in_three_languages() {
        assertThat(sayings.inOneLanguage()).isEmpty();
        assertThat(sayings.all()).filteredOn(Saying::sentence).hasSizeGreaterThan(700);
        assertThat(sayings.all())
                .filteredOn(said -> Set.copyOf(said.words().values()).size() < 3
                        || said.words().values().stream().anyMatch(String::isBlank))
                .isEmpty();
    }

    @Test
    void their_Kazakh_is_Kazakh_and_their_Russian_Russian() {
        var sentences = sayings.all().stream().filter(Saying::sentence).toList();
        assertThat(sentences)
                .filteredOn(said -> !said.in("kk").matches(KAZAKH) || foreign(said.in("kk")))
                .isEmpty();
        assertThat(sentences)
                .filteredOn(said -> said.ours("ru").matches(KAZAKH) || foreign(said.in("ru")))
                .isEmpty();
        assertThat(sentences)
                .filteredOn(said -> said.ours("en").matches(".*[а-яәғқңөұүһі].*"))
                .isEmpty();
    }

    private static boolean foreign(String words) {
        return words.replaceAll("\\{[a-z]+}|egov\\.kz", "").matches(".*[A-Za-z].*");
    }

    private static Map<String, String> texts(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(texts(language).keySet());
    }

    private static Map<String, Set<String>> arguments(Language language) {
        var all = new TreeMap<String, Set<String>>();
        texts(language).forEach((key, text) -> all.put(key, new HashSet<>(new MessageFormat(text).getArgumentNames())));
        return all;
    }

    /** The texts as people read them, every argument a 5. */
    private static Map<String, String> shown(Language language) {
        var all = new TreeMap<String, String>();
        texts(language).forEach((key, text) -> {
            var format = new MessageFormat(text, language.locale());
            var fives = new HashMap<String, Object>();
            format.getArgumentNames().forEach(name -> fives.put(name, 5));
            all.put(key, format.format(fives));
        });
        return all;
    }
}
