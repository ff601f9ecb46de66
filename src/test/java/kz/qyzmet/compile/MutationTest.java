package kz.qyzmet.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.acttext.Reading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random slips in good texts, planted with fixed seeds: nearly all must be told by the right code at the right paragraph. */
class MutationTest {
    private static final int SLIPS = 264;
    private static final double ENOUGH = 0.96;
    private static final Path ACTS = Path.of("src/test/acts");

    /** A slip and whether it was reported. */
    private record Planted(Slip slip, String act, boolean reported) {}

    @ParameterizedTest
    @ValueSource(longs = {2026, 1, 17, 404, 31337})
    void nearly_every_planted_slip_is_reported_by_the_right_code_at_the_right_paragraph(long seed) throws IOException {
        var planted = planted(seed);
        assertThat(planted).hasSize(SLIPS);
        long reported = planted.stream().filter(Planted::reported).count();
        if (Boolean.getBoolean("qyzmet.print")) {
            rates(planted).forEach((kind, rate) -> System.out.println(kind + ": " + rate));
            System.out.println("seed " + seed + ": " + reported + " of " + SLIPS);
            planted.stream()
                    .filter(one -> !one.reported())
                    .forEach(one -> System.out.println("  missed " + one.act() + " "
                            + one.slip().kind() + " " + one.slip().refs()));
        }
        assertThat((double) reported / SLIPS).as(rates(planted).toString()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void an_untouched_text_read_again_has_nothing_new() throws IOException {
        for (var text : texts()) assertThat(signatures(read(text.text()))).isSubsetOf(signatures(text));
    }

    /** A regulation to plant in, the name of its act, and what is reported of it anyway. */
    private record Plot(Ground ground, String name, Set<String> before) {}

    private static List<Plot> plots() throws IOException {
        var plots = new ArrayList<Plot>();
        for (var text : texts()) {
            var compiled = Compiler.compile(text);
            var before = signatures(text);
            for (int i = 0; i < compiled.regulations().size(); i++)
                plots.add(new Plot(Ground.of(compiled, i), text.name() + "/" + (i + 1), before));
        }
        return plots;
    }

    private static List<Planted> planted(long seed) throws IOException {
        var random = new Random(seed);
        var plots = plots();
        var planted = new ArrayList<Planted>();
        for (int turn = 0; planted.size() < SLIPS; turn++) {
            var plot = plots.get(random.nextInt(plots.size()));
            var kind = Planter.KINDS.get(turn % Planter.KINDS.size());
            kind.apply(new Planter(random, plot.ground()))
                    .filter(slip -> !slip.text().equals(plot.ground().text()))
                    .map(slip -> new Planted(slip, plot.name(), reported(slip, plot)))
                    .ifPresent(planted::add);
        }
        return planted;
    }

    private static boolean reported(Slip slip, Plot plot) {
        int regulation = plot.ground().regulation().number();
        return Compiler.compile(read(slip.text())).findings().stream()
                .filter(finding ->
                        finding.regulation() == regulation && !plot.before().contains(signature(finding)))
                .anyMatch(slip::toldBy);
    }

    private static Map<String, String> rates(List<Planted> planted) {
        var rates = new TreeMap<String, String>();
        for (var one : planted) {
            var kind = one.slip().kind();
            var all = planted.stream()
                    .filter(other -> other.slip().kind().equals(kind))
                    .toList();
            rates.put(kind, all.stream().filter(Planted::reported).count() + " of " + all.size());
        }
        return rates;
    }

    private static Set<String> signatures(ActText text) {
        var all = new HashSet<String>();
        Compiler.compile(text).findings().forEach(finding -> all.add(signature(finding)));
        return all;
    }

    private static String signature(Finding finding) {
        return finding.regulation() + " " + finding.code() + " "
                + finding.place().ref() + " " + finding.second().ref() + " " + finding.arguments();
    }

    /** Our own good acts, loosely worded ones and those with tables too, and the real ones where they are. */
    private static List<ActText> texts() throws IOException {
        var texts = new ArrayList<ActText>();
        for (var name : List.of("mooring_kk.txt", "mooring_ru.txt"))
            try (var in = Objects.requireNonNull(MutationTest.class.getResourceAsStream(name), name)) {
                texts.add(read(name, in.readAllBytes()));
            }
        var ours = Stream.of("good", "loose").map(ACTS::resolve).flatMap(Truth::texts);
        for (var file : Stream.concat(ours, Seeds.found().stream()).toList())
            texts.add(read(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        return texts;
    }

    private static ActText read(String text) {
        return read("spoiled.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ActText read(String name, byte[] bytes) {
        return ((Read) ActReader.read(name, bytes)).text();
    }
}
