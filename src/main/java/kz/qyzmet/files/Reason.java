package kz.qyzmet.files;

/** Why a file is not taken. The names are codes and stay. */
public enum Reason {
    /** No bytes. */
    EMPTY,
    /** More than {@link StoredFiles#FILE_LIMIT}. */
    TOO_LARGE,
    /** The files of one request are more than {@link Allowance} together. */
    REQUEST_TOO_LARGE,
    /** Too many files in one request. */
    TOO_MANY,
    /** Does not begin as any {@link FileType} does. */
    TYPE_UNKNOWN,
    /** The name ends as another type does than the bytes are, or has no ending. */
    TYPE_DIFFERS,
    /** Can be read as two kinds of file. */
    MIXED,
    /** An image that says of itself to be larger than any scan. */
    IMAGE_TOO_LARGE,
    /** An image whose size cannot be read. */
    IMAGE_DAMAGED
}
