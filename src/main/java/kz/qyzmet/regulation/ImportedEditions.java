package kz.qyzmet.regulation;

import org.springframework.stereotype.Component;

/** The door by which an approved import becomes part of the library, on every node within a second. */
@Component
public class ImportedEditions {
    private final EditionRows rows;

    ImportedEditions(EditionRows rows) {
        this.rows = rows;
    }

    /**
     * Stores the editions in the caller's transaction. False when one of them is stored already: roll back.
     *
     * @throws IllegalArgumentException for files with findings
     */
    public boolean add(Loaded loaded) {
        if (!loaded.findings().isEmpty()) throw new IllegalArgumentException("files with findings give no edition");
        return loaded.editions().stream().allMatch(rows::add);
    }
}
