package kz.qyzmet.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Files to offerings. Everything that is wrong anywhere is reported at once; a file with findings gives no offering. */
public final class Loader {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Document> regulations = new ArrayList<>();
    private final List<Document> standards = new ArrayList<>();

    private Loader() {}

    public static Loaded load(Collection<SourceFile> files) {
        var loader = new Loader();
        files.forEach(loader::read);
        var editions = new Pairs(loader.regulations, loader.standards, loader.findings).editions();
        return new Loaded(editions, loader.findings.stream().distinct().sorted().toList());
    }

    private void read(SourceFile file) {
        switch (file.folder()) {
            case "regulations" ->
                read(file, Shape.REGULATION, RegulationChecks::findings).ifPresent(regulations::add);
            case "standards" ->
                read(file, Shape.STANDARD, StandardChecks::findings).ifPresent(standards::add);
            default ->
                findings.add(new Finding(
                        file.path(),
                        1,
                        "regulation.path-disagrees",
                        "The file stands in neither folder.",
                        "move it under regulations/ or standards/"));
        }
    }

    private Optional<Document> read(SourceFile file, Shape shape, Function<Document, List<Finding>> checks) {
        try {
            var document = YamlReader.read(file);
            var found = shape.findings(document);
            if (found.isEmpty()) found = checks.apply(document);
            findings.addAll(found);
            return found.isEmpty() ? Optional.of(document) : Optional.empty();
        } catch (YamlReader.Unreadable unreadable) {
            findings.add(unreadable.finding());
            return Optional.empty();
        }
    }
}
