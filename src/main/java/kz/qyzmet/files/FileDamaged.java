package kz.qyzmet.files;

/** Stored bytes are no longer those that were handed in; an operator has to restore them. */
public final class FileDamaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    FileDamaged(Stored.File file) {
        super("File " + file.id() + " of " + file.owner() + " no longer gives its SHA-256 " + file.sha256()
                + ": restore files.chunk of content " + file.content() + " from a backup.");
    }
}
