package kz.qyzmet.regulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The door by which an approved import becomes part of the library, on every node within a second. */
@Component
public class ImportedEditions {
    private final EditionRows rows;
    private final Library library;
    private final List<EditionListener> listeners;

    @Autowired
    ImportedEditions(EditionRows rows, Library library, ObjectProvider<EditionListener> listeners) {
        this(rows, library, listeners.orderedStream().toList());
    }

    ImportedEditions(EditionRows rows, Library library, List<EditionListener> listeners) {
        this.rows = rows;
        this.library = library;
        this.listeners = listeners;
    }

    /** The standards of the stored editions that others may apply, each once. */
    public List<Standard> standards() {
        return library.editions().stream()
                .map(Offering::standard)
                .filter(standard -> !standard.standsIn())
                .distinct()
                .toList();
    }

    /** Loads one regulation's file; the standard it applies is among the files, else among those stored. */
    public Loaded load(List<SourceFile> files) {
        var all = new LinkedHashMap<String, SourceFile>();
        var services = files.stream().map(ImportedEditions::service).toList();
        for (var edition : rows.all()) {
            var standard = edition.offering().standard();
            if (standard.standsIn() || !services.contains(standard.service())) continue;
            var path = "standards/" + standard.service() + "/" + standard.from().value() + ".yaml";
            // canonical JSON is YAML; of two that begin on one day the later one holds
            all.put(path, new SourceFile(path, edition.standard().getBytes(StandardCharsets.UTF_8)));
        }
        files.forEach(file -> all.put(file.path(), file));
        return Loader.load(new ArrayList<>(all.values()));
    }

    /**
     * Stores the editions in the caller's transaction and tells the listeners. False when one of them is stored already: roll back.
     *
     * @throws IllegalArgumentException for files with findings, or without an edition
     */
    public boolean add(Loaded loaded) {
        if (!loaded.findings().isEmpty() || loaded.editions().isEmpty())
            throw new IllegalArgumentException("no edition comes of " + loaded.findings());
        if (!loaded.editions().stream().allMatch(rows::add)) return false;
        listeners.forEach(listener -> loaded.offerings().forEach(listener::added));
        return true;
    }

    /** {@code regulations/OBLAST/SERVICE/DAY.yaml}, {@code standards/SERVICE/DAY.yaml}. */
    private static String service(SourceFile file) {
        var parts = List.of(file.path().split("/", -1));
        return parts.get(parts.size() - 2);
    }
}
