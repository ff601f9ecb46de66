package kz.qyzmet.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading.Read;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is done to an act: the compiler answers, never throws, and needs no longer than its length allows. */
class CompileFuzzTest {
    private static final int DEEP = Integer.getInteger("compile.fuzz", 100_000);
    private static final long SEED = 20261122;
    /** Of a small text, and more for each hundred thousand characters; the machine may be busy. */
    private static final long LONGEST_MS = 10_000;

    private static final List<String> WORDS = List.of(
            "(",
            ")",
            "«",
            "\"",
            "\n",
            ": ",
            "; ",
            ". ",
            " – ",
            "\u0000",
            "\uD83D",
            "99999999999999999999",
            "1) ",
            "0. ",
            "2147483648",
            "31.02.2018",
            "№ ",
            "-1",
            "a".repeat(5000),
            "(".repeat(2000),
            "1) ".repeat(1000));

    @Test
    void spoilt_acts_are_compiled() {
        spoilt(400, 3);
    }

    @Test
    @Tag("deep")
    void a_hundred_thousand_spoilt_acts_are_compiled() {
        spoilt(DEEP, 8);
    }

    @Test
    @Tag("deep")
    void an_act_of_a_million_characters_is_compiled() {
        for (var act : acts()) compiled(act.repeat(1 + 1_000_000 / act.length()), "large");
    }

    private static void spoilt(int count, int most) {
        var random = new Random(SEED);
        var acts = acts();
        for (int i = 0; i < count; i++) {
            var act = acts.get(random.nextInt(acts.size()));
            for (int times = 1 + random.nextInt(most); times > 0; times--) act = spoilt(random, act);
            compiled(act, "input " + i);
        }
    }

    private static void compiled(String act, String input) {
        long start = System.nanoTime();
        try {
            if (ActReader.read("fuzz", act.getBytes(UTF_8)) instanceof Read(var text)) Compiler.compile(text);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(input + ":\n" + act.substring(0, Math.min(20_000, act.length())), thrown);
        }
        assertThat((System.nanoTime() - start) / 1_000_000)
                .as(input)
                .isLessThan(LONGEST_MS * (1 + act.length() / 100_000));
    }

    private static List<String> acts() {
        try (var files = Files.walk(Path.of("src/test/acts"))) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .map(CompileFuzzTest::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String spoilt(Random random, String act) {
        if (act.isEmpty()) return act;
        int at = random.nextInt(act.length());
        return switch (random.nextInt(9)) {
            case 0 -> flipped(random, act);
            case 1 -> lines(random, act, List::remove);
            case 2 -> lines(random, act, (lines, line) -> lines.add(line, lines.get(line)));
            case 3 -> lines(random, act, (lines, _) -> Collections.shuffle(lines, random));
            case 4 -> lines(random, act, (lines, line) -> Collections.swap(lines, line, random.nextInt(lines.size())));
            case 5 -> act.substring(0, at) + WORDS.get(random.nextInt(WORDS.size())) + act.substring(at);
            case 6 ->
                act.replaceAll(
                        "\\d+", Stream.of("0", "7", "100000000000").toList().get(random.nextInt(3)));
            case 7 -> act.replace("\n", random.nextBoolean() ? " " : "\n\n");
            default -> random.nextInt(4) == 0 ? act.substring(0, at) : act.substring(at);
        };
    }

    private static String flipped(Random random, String act) {
        var bytes = act.getBytes(UTF_8);
        for (int times = 1 + random.nextInt(20); times > 0; times--)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return new String(bytes, UTF_8);
    }

    private interface Change {
        void in(List<String> lines, int line);
    }

    private static String lines(Random random, String act, Change change) {
        var lines = new ArrayList<>(Arrays.asList(act.split("\n", -1)));
        change.in(lines, random.nextInt(lines.size()));
        return String.join("\n", lines);
    }
}
