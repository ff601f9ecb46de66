package kz.qyzmet.acttext;

import java.util.Arrays;
import kz.qyzmet.identity.Language;

/** An act's text as meant. Every character still knows where it stood in the text as found. */
public final class ActText {
    private final String name;
    private final String original;
    private final String text;
    private final int[] origins;
    private final Language language;

    /**
     * @param name of the file it came from
     * @param original as found: of html, docx and pdf the text taken out of them
     * @param text lines end in a line feed, words have one space between them
     * @param origins for each character of {@code text} its offset in {@code original}
     * @param language of most of its words, Kazakh or Russian
     */
    ActText(String name, String original, String text, int[] origins, Language language) {
        if (origins.length != text.length())
            throw new IllegalArgumentException("an origin is needed for each character");
        this.name = name;
        this.original = original;
        this.text = text;
        this.origins = Arrays.copyOf(origins, origins.length);
        this.language = language;
    }

    public String name() {
        return name;
    }

    public String original() {
        return original;
    }

    public String text() {
        return text;
    }

    public Language language() {
        return language;
    }

    /** Where the character at this offset of {@link #text()} stood in {@link #original()}; the end maps to the end. */
    public int originOf(int offset) {
        return offset == origins.length ? original.length() : origins[offset];
    }
}
