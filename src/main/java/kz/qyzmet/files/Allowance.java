package kz.qyzmet.files;

/** What one request may still bring: 20 MiB in at most 20 files. Make one for each request. */
public final class Allowance {
    /** The most that all files of one request may have together, in bytes. */
    public static final long REQUEST_LIMIT = 20L * 1024 * 1024;

    /** The most files in one request. */
    public static final int FILES = 20;

    private long bytes = REQUEST_LIMIT;
    private int files = FILES;

    boolean takeFile() {
        return files-- > 0;
    }

    boolean take(int more) {
        bytes -= more;
        return bytes >= 0;
    }
}
