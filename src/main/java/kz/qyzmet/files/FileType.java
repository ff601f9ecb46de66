package kz.qyzmet.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken; known by their first bytes. */
public enum FileType {
    PDF("application/pdf", "pdf", "255044462D"), // ISO 32000-1, 7.5.2: %PDF-
    JPEG("image/jpeg", "jpe?g", "FFD8FF"), // ITU-T T.81, B.1.1.3: SOI and the next marker
    PNG("image/png", "png", "89504E470D0A1A0A"), // ISO/IEC 15948, 5.2
    CMS("application/pkcs7-mime", "cms|p7s|p7m", "30"); // RFC 5652: SEQUENCE, see isCms

    /** PDF readers accept the marker anywhere in the first kilobyte (ISO 32000-1, annex H, note 13). */
    private static final int PDF_READERS_LOOK = 1024;

    /** id-signedData 1.2.840.113549.1.7.2 with its tag and length. */
    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092A864886F70D010702");

    private final String mediaType;
    private final String endings; // a pattern
    private final String start; // hexadecimal

    FileType(String mediaType, String endings, String start) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.start = start;
    }

    /** For the Content-Type of an answer. */
    public String mediaType() {
        return mediaType;
    }

    sealed interface Recognised {}

    record Fit(FileType type) implements Recognised {}

    record Unfit(Reason reason) implements Recognised {}

    /** Judges a file by the beginning of its bytes and the ending of its name. */
    static Recognised recognise(byte[] head, String name) {
        if (head.length == 0) return new Unfit(Reason.EMPTY);
        var found = List.of(values()).stream().filter(type -> type.begins(head)).findFirst();
        if (found.isEmpty()) return new Unfit(Reason.TYPE_UNKNOWN);
        var type = found.get();
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!ending.matches(type.endings)) return new Unfit(Reason.TYPE_DIFFERS);
        if (type != PDF && isPdfToReaders(head)) return new Unfit(Reason.MIXED);
        return type.sizeOf(head).<Recognised>map(Unfit::new).orElse(new Fit(type));
    }

    private boolean begins(byte[] head) {
        if (this == CMS) return isCms(head);
        var marker = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(head.length, start.length() / 2));
        return marker.equals(start);
    }

    /** A SEQUENCE of definite (DER) or indefinite (BER) length that begins with the type of signed data. */
    private static boolean isCms(byte[] head) {
        if (head.length < 2 || head[0] != 0x30) return false;
        int length = head[1] & 0xFF;
        int after = length > 0x80 ? 2 + length - 0x80 : 2;
        return head.length >= after + SIGNED_DATA.length
                && Arrays.equals(head, after, after + SIGNED_DATA.length, SIGNED_DATA, 0, SIGNED_DATA.length);
    }

    private static boolean isPdfToReaders(byte[] head) {
        var kilobyte = new String(head, 0, Math.min(head.length, PDF_READERS_LOOK), StandardCharsets.ISO_8859_1);
        return kilobyte.contains("%PDF-");
    }

    /** What is wrong with the size an image states; empty when nothing is or when it is no image. */
    private Optional<Reason> sizeOf(byte[] head) {
        return switch (this) {
            case PNG -> ImageSize.ofPng(head).map(ImageSize::judge).orElse(Optional.of(Reason.IMAGE_DAMAGED));
            case JPEG -> ImageSize.ofJpeg(head).map(ImageSize::judge).orElse(Optional.of(Reason.IMAGE_DAMAGED));
            case PDF, CMS -> Optional.empty();
        };
    }
}
