package kz.qyzmet.acttext;

import kz.qyzmet.acttext.Reading.Read;
import kz.qyzmet.acttext.Reading.Reason;
import kz.qyzmet.acttext.Reading.Unreadable;

/** Reads files as people save acts. Whatever the bytes: an answer, in bounded time and memory. */
public final class ActReader {
    /** A file may have so many bytes. */
    public static final int MOST_BYTES = 50 * 1024 * 1024;

    /** A text may have so many characters; the longest acts have a tenth of it. */
    public static final int MOST_CHARACTERS = 5_000_000;

    private ActReader() {}

    /**
     * The text of a file.
     *
     * @param name of the file, for people; what it is shows in its bytes
     */
    public static Reading read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) return new Unreadable(name, Reason.TOO_LARGE);
        if (bytes.length == 0) return new Unreadable(name, Reason.EMPTY);
        var found = Encoding.decode(bytes);
        if (found == null) return new Unreadable(name, Reason.NOT_TEXT);
        if (found.isBlank()) return new Unreadable(name, Reason.EMPTY);
        if (found.length() > MOST_CHARACTERS) return new Unreadable(name, Reason.TOO_LARGE);
        var text = Cleaning.clean(name, found);
        return text.text().isEmpty() ? new Unreadable(name, Reason.EMPTY) : new Read(text);
    }
}
