package kz.qyzmet.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Width and height in pixels, read from the header: an image is refused before anybody unpacks it. */
record ImageSize(long width, long height) {
    /** A sheet A3 scanned at 600 dpi has 7 016 × 9 921. */
    private static final long SIDE = 20_000;

    private static final long PIXELS = 100_000_000;

    Optional<Reason> judge() {
        if (width == 0 || height == 0) return Optional.of(Reason.IMAGE_DAMAGED);
        boolean fits = width <= SIDE && height <= SIDE && width * height <= PIXELS;
        return fits ? Optional.empty() : Optional.of(Reason.IMAGE_TOO_LARGE);
    }

    /** ISO/IEC 15948, 11.2.2: IHDR is the first chunk. */
    static Optional<ImageSize> ofPng(byte[] head) {
        if (head.length < 24 || !new String(head, 12, 4, StandardCharsets.US_ASCII).equals("IHDR"))
            return Optional.empty();
        var bytes = ByteBuffer.wrap(head);
        return Optional.of(
                new ImageSize(Integer.toUnsignedLong(bytes.getInt(16)), Integer.toUnsignedLong(bytes.getInt(20))));
    }

    /** ITU-T T.81, B.2: marker segments up to the frame header. */
    static Optional<ImageSize> ofJpeg(byte[] head) {
        var bytes = ByteBuffer.wrap(head).position(2);
        while (bytes.remaining() >= 9) {
            if (bytes.get() != (byte) 0xFF) return Optional.empty();
            int marker = bytes.get(bytes.position()) & 0xFF;
            if (marker == 0xFF) continue; // B.1.1.2: any number of fill bytes before a marker
            int length = bytes.getShort(bytes.position() + 1) & 0xFFFF;
            if (isFrame(marker)) return Optional.of(frame(bytes));
            if (length < 2 || bytes.remaining() < 1 + length) return Optional.empty();
            bytes.position(bytes.position() + 1 + length);
        }
        return Optional.empty();
    }

    /** B.2.2: marker, length (2), precision (1), lines (2), samples per line (2). */
    private static ImageSize frame(ByteBuffer atMarker) {
        int at = atMarker.position();
        return new ImageSize(atMarker.getShort(at + 6) & 0xFFFF, atMarker.getShort(at + 4) & 0xFFFF);
    }

    /** Table B.1: SOF0–SOF15 without DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
