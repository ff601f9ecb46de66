package kz.qyzmet.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;
import kz.qyzmet.compile.Compiler;
import kz.qyzmet.compile.Correction;
import kz.qyzmet.compile.RegulationWriter;
import kz.qyzmet.compile.RegulationWriter.Setting;
import kz.qyzmet.compile.Written;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.regulation.AddedEditions;
import kz.qyzmet.regulation.SourceFile;
import kz.qyzmet.store.TestDatabase;

/** The module's door on a test database, at a legal moment of the test's choice, and a made-up act to hand in. */
public final class TestImports {
    /** After the act was made, before it is in force anywhere else. */
    static final Instant NOW = Instant.parse("2018-07-02T03:00:00Z");

    private TestImports() {}

    static Imports on(TestDatabase database) {
        var journal = new Journal(database.jdbc());
        var sayings = new SayingRows(database.jdbc());
        var editions = AddedEditions.door(database.jdbc());
        return new Imports(
                new ActRows(database.jdbc()),
                sayings,
                new Compilations(editions),
                new Changes(sayings, editions, new Proofs(editions), journal),
                journal,
                () -> NOW,
                database.transactions());
    }

    /** An act of one made-up service. Its step 5.3 allows 3 days in digits and four in words. */
    public static String act() {
        try (var file = Objects.requireNonNull(TestImports.class.getResourceAsStream("hives_ru.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same act without the slip. */
    public static String goodAct() {
        return act().replace("3 (четыре)", "3 (три)");
    }

    /** Two services of one act, in which nothing is wrong. */
    static String twoServices() {
        var first = goodAct();
        var attached = first.substring(first.indexOf("Утвержден\n"));
        return first + "\n" + attached.replace("размещение пасеки", "выпас скота на склонах");
    }

    /** The same act of another oblast. */
    static String elsewhere() {
        return goodAct().replace("Жамбылской", "Костанайской");
    }

    /** The library knows the standard of that act's service; an edition of another oblast applies it. */
    static void knowStandard(TestDatabase database, String act, String total, LocalDate from) {
        var text = act.replace("Жамбылской", "Костанайской");
        var read = (Reading.Read) ActReader.read("known.txt", bytes(text));
        var compiled = Compiler.compile(read.text(), List.of(new Correction("1/total-term", null, total)));
        var regulation = compiled.regulations().getFirst();
        var written = (Written.Files) RegulationWriter.write(compiled, regulation, List.of(), new Setting(null, from));
        var door = AddedEditions.door(database.jdbc());
        door.add(door.load(written.files().stream().map(TestImports::atHand).toList()));
    }

    private static SourceFile atHand(SourceFile file) {
        var text = new String(file.content(), StandardCharsets.UTF_8).replace("stands-in: true\n", "");
        return new SourceFile(file.path(), bytes(text));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
