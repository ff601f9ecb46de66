package kz.qyzmet.documents;

/**
 * A PDF that waits for its signature. Its bytes are all there is to it, so that it can be stored between showing a
 * paper to the signer and receiving the signature; {@link #PreparedPdf(byte[])} reads it back.
 */
public final class PreparedPdf {
    private final byte[] bytes;
    private final SignatureGap gap;

    /**
     * @param bytes as {@link #bytes()} gave them
     * @throws IllegalArgumentException if they are not a PDF prepared here
     */
    public PreparedPdf(byte[] bytes) {
        this.bytes = bytes.clone();
        this.gap = switch (SignatureGap.in(bytes)) {
            case SignatureGap found -> found;
            case SignatureGap.Lost(var flaw) -> throw new IllegalArgumentException("Not a prepared PDF: " + flaw);
        };
        if (!gap.isBlank(bytes)) throw new IllegalArgumentException("This PDF carries its signature already");
    }

    /** The whole file, with the place of the signature filled with zeros. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Exactly the bytes to be signed: the file without the place of the signature. */
    public byte[] content() {
        return gap.without(bytes);
    }

    /** Whether this CMS finds room in it. */
    public boolean fits(byte[] cms) {
        return Der.of(cms).length <= gap.room();
    }

    /**
     * The signed file.
     *
     * @param cms the detached CMS over {@link #content()}; kept in DER. Whether it is valid is for others to say
     * @throws IllegalArgumentException if it is not one CMS or does not fit into the reserved room
     */
    public byte[] with(byte[] cms) {
        return gap.filled(bytes, Der.of(cms));
    }
}
