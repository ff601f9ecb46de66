package kz.qyzmet.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.compile.KnownStandards;
import kz.qyzmet.compile.KnownTerms;
import kz.qyzmet.compile.Written;
import kz.qyzmet.regulation.Loaded;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.ShippedFiles;
import kz.qyzmet.regulation.SourceFile;
import kz.qyzmet.regulation.Standard;

/** Files that are there before an act is compiled, and the standards in them that it may apply. */
record Shelf(List<SourceFile> files, List<Standard> standards) {
    static Shelf of(List<SourceFile> files) {
        var standards = Loader.load(files).offerings().stream()
                .map(Offering::standard)
                .filter(standard -> !standard.standsIn())
                .distinct()
                .toList();
        return new Shelf(List.copyOf(files), standards);
    }

    /** What comes with the program. */
    static Shelf shipped() {
        return of(ShippedFiles.all());
    }

    KnownTerms terms() {
        return new KnownStandards(standards);
    }

    boolean has(Written.Files written) {
        var path = written.files().getFirst().path();
        return files.stream().anyMatch(file -> file.path().equals(path));
    }

    /** All that concerns the written service, itself in the place of a file of its name. */
    Loaded with(Written.Files written) {
        var regulation = written.files().getFirst().path();
        var all = new ArrayList<>(files.stream()
                .filter(file -> file.path().startsWith("standards/" + written.service() + "/")
                        || file.path().startsWith("regulations/" + written.oblast() + "/" + written.service() + "/"))
                .filter(file -> !file.path().equals(regulation))
                .toList());
        all.addAll(written.files());
        return Loader.load(all);
    }

    /** The written service under the standard of its first day; empty where its files cannot stand beside the others. */
    Optional<Offering> offering(Written.Files written) {
        return offering(with(written), written);
    }

    /** The same, whatever other editions there are. */
    Optional<Offering> alone(Written.Files written) {
        var needed = new ArrayList<>(files.stream()
                .filter(file -> file.path().startsWith("standards/" + written.service() + "/"))
                .toList());
        needed.addAll(written.files());
        return offering(Loader.load(needed), written);
    }

    private static Optional<Offering> offering(Loaded loaded, Written.Files written) {
        return loaded.offerings().stream()
                .filter(one -> one.regulation().from().value().equals(written.from()))
                .filter(one ->
                        one.service().equals(written.service()) && one.oblast().equals(written.oblast()))
                .findFirst();
    }

    Shelf plus(Written.Files written) {
        var all = new ArrayList<>(files);
        all.addAll(written.files());
        var known = new ArrayList<>(standards);
        offering(written)
                .map(Offering::standard)
                .filter(standard -> !standard.standsIn())
                .ifPresent(known::add);
        return new Shelf(List.copyOf(all), List.copyOf(known));
    }
}
