package kz.qyzmet.files;

/** What became of a file that was handed in. A refusal is an answer, not an exception. */
public sealed interface Stored {
    /**
     * A file that is kept.
     *
     * @param id given by the server; it authorises nothing
     * @param owner whose file it is
     * @param name for showing only, never a path
     * @param type found in the bytes, not in what the sender says
     * @param size in bytes
     * @param sha256 of the bytes, in lower-case hexadecimal
     */
    record File(long id, String owner, String name, FileType type, long size, String sha256, long content)
            implements Stored {}

    /** Not kept, and why. */
    record Refused(Reason reason) implements Stored {
        /** Where the message files say what to do. */
        public String messageKey() {
            return "files.refused." + reason;
        }
    }
}
