package kz.qyzmet.acttext;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a font before a parser unpacks it: what it claims for a range of characters is unpacked one by one, and thirty bytes can claim
 * thousands of millions. Widths of more characters than a font can have (ISO 32000-1, 9.7.4.3) are dropped, since text is read without
 * them too; a font that does not tell which letters are meant (9.10.3) makes the file unreadable.
 */
final class PdfFonts {
    /** A character's number in a font has two bytes. */
    private static final int LAST = 0xFFFF;

    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{1,16})>\\s*<(\\p{XDigit}{1,16})>\\s*(?=[<\\[])");
    private static final Pattern CODE = Pattern.compile("(?<!<)<(?!<)([^>]*)>(?!>)");
    private static final List<COSName> WIDTHS = List.of(COSName.W, COSName.getPDFName("W2"));
    /** What may choose a font: its own operator, and a graphics state. */
    private static final Set<String> CHOOSING =
            Set.of(OperatorName.SET_FONT_AND_SIZE, OperatorName.SET_GRAPHICS_STATE_PARAMS);

    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The font that this operator chooses, if it chooses one. */
    void bound(String operator, List<COSBase> operands, @Nullable PDResources resources) throws IOException {
        if (!CHOOSING.contains(operator) || operands.isEmpty() || resources == null) return;
        if (!(operands.getFirst() instanceof COSName name)) return;
        var all = resources.getCOSObject();
        bound(inner(all, COSName.FONT, name));
        var state = inner(all, COSName.EXT_G_STATE, name);
        if (state != null && state.getDictionaryObject(COSName.FONT) instanceof COSArray setting && setting.size() > 0)
            bound(setting.getObject(0));
    }

    private static @Nullable COSDictionary inner(COSDictionary all, COSName kind, COSName name) {
        var named = all.getCOSDictionary(kind);
        return named == null ? null : named.getCOSDictionary(name);
    }

    private void bound(@Nullable COSBase base) throws IOException {
        if (!(base instanceof COSDictionary font) || !known.add(font)) return;
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) letters(letters);
        if (!(font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants)) return;
        for (int at = 0; at < descendants.size(); at++)
            if (descendants.getObject(at) instanceof COSDictionary descendant) widths(descendant);
    }

    private static void widths(COSDictionary font) {
        for (var list : WIDTHS)
            if (font.getDictionaryObject(list) instanceof COSArray widths && endless(widths)) font.removeItem(list);
    }

    private static boolean endless(COSArray widths) {
        for (int at = 0; at < widths.size(); at++)
            if (widths.getObject(at) instanceof COSNumber number && Math.abs((long) number.intValue()) > LAST)
                return true;
        return false;
    }

    /** Read past its flaws it would give other letters than were printed. */
    private static void letters(COSStream told) throws IOException {
        String letters;
        try (var in = told.createInputStream()) {
            letters = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        boolean broken = CODE.matcher(letters).results().anyMatch(PdfFonts::broken);
        if (broken || RANGE.matcher(letters).results().anyMatch(PdfFonts::endless))
            throw new IOException("a font whose letters are unknown");
    }

    private static boolean broken(MatchResult code) {
        var digits = code.group(1).replaceAll("\\s", "");
        return digits.length() % 2 == 1 || !digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
    }

    private static boolean endless(MatchResult range) {
        return Long.parseUnsignedLong(range.group(2), 16) - Long.parseUnsignedLong(range.group(1), 16) > LAST;
    }
}
