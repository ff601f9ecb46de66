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

/** Random slips in good texts, planted with a fixed seed: nearly all must be told by the right code at the right paragraph. */
class MutationTest {
    private static final int SLIPS = 264;
    private static final double ENOUGH = 0.95;
    private static final long SEED = 2026;
    private static final Path GOOD = Path.of("src/test/acts/good");

    /** A slip and whether it was reported. */
    private record Planted(Slip slip, String act, boolean reported) {}

    @Test
    void nearly_every_planted_slip_is_reported_by_the_right_code_at_the_right_paragraph() throws IOException {
        var planted = planted(SLIPS);
        assertThat(planted).hasSize(SLIPS);
        long reported = planted.stream().filter(Planted::reported).count();
        if (Boolean.getBoolean("qyzmet.print")) {
            rates(planted).forEach((kind, rate) -> System.out.println(kind + ": " + rate));
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

    private static List<Planted> planted(int count) throws IOException {
        var random = new Random(SEED);
        var grounds = new ArrayList<Ground>();
        var names = new ArrayList<String>();
        var before = new ArrayList<Set<String>>();
        for (var text : texts()) {
            var compiled = Compiler.compile(text);
            for (int i = 0; i < compiled.regulations().size(); i++) {
                grounds.add(Ground.of(compiled, i));
                names.add(text.name() + "/" + (i + 1));
                before.add(signatures(text));
            }
        }
        var planted = new ArrayList<Planted>();
        for (int turn = 0; planted.size() < count; turn++) {
            int at = random.nextInt(grounds.size());
            var kind = Planter.KINDS.get(turn % Planter.KINDS.size());
            kind.apply(new Planter(random, grounds.get(at)))
                    .filter(slip -> !slip.text().equals(grounds.get(at).text()))
                    .map(slip -> new Planted(slip, names.get(at), reported(slip, at, grounds, before.get(at))))
                    .ifPresent(planted::add);
        }
        return planted;
    }

    private static boolean reported(Slip slip, int at, List<Ground> grounds, Set<String> before) {
        int regulation = grounds.get(at).regulation().number();
        return Compiler.compile(read(slip.text())).findings().stream()
                .filter(finding -> finding.regulation() == regulation && !before.contains(signature(finding)))
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

    /** Our own good acts, and the real ones where they are. */
    private static List<ActText> texts() throws IOException {
        var texts = new ArrayList<ActText>();
        for (var name : List.of("mooring_kk.txt", "mooring_ru.txt"))
            try (var in = Objects.requireNonNull(MutationTest.class.getResourceAsStream(name), name)) {
                texts.add(read(name, in.readAllBytes()));
            }
        for (var file :
                Stream.concat(files(GOOD).stream(), Seeds.found().stream()).toList())
            texts.add(read(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static ActText read(String text) {
        return read("spoiled.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ActText read(String name, byte[] bytes) {
        return ((Read) ActReader.read(name, bytes)).text();
    }
}
