package kz.qyzmet.portal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code (ISO/IEC 18004) to be drawn as SVG.
 *
 * @param side width and height in modules, the quiet zone of four included
 * @param path the dark modules, each a square of one by one
 */
record QrPicture(int side, String path) {
    private static final int QUIET = 4;

    static QrPicture of(String text) {
        try {
            var modules =
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
            return new QrPicture(modules.getWidth(), dark(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("does not fit into a QR code", tooLong);
        }
    }

    private static String dark(BitMatrix modules) {
        int side = modules.getWidth();
        return IntStream.range(0, side * side)
                .filter(at -> modules.get(at % side, at / side))
                .mapToObj(at -> "M" + at % side + " " + at / side + "h1v1h-1z")
                .collect(Collectors.joining());
    }
}
