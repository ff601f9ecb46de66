package kz.qyzmet.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.store.TestDatabase;

/** Runs the check of a test's database and collects what it finds. */
final class CheckedJournal {
    private CheckedJournal() {}

    static List<Fault> faults(TestDatabase database) {
        return faults(database, Path.of("no-such-directory"), Stream.empty());
    }

    static List<Fault> faults(TestDatabase database, Path keys, Stream<String> exported) {
        var faults = new ArrayList<Fault>();
        var check = new JournalCheck(database.jdbc(), database.transactions());
        var counts = check.run(TrustedKeys.in(keys), exported, faults::add);
        if (counts.faults() != faults.size()) throw new AssertionError(counts + " but told " + faults);
        return faults;
    }
}
