package kz.qyzmet.directory;

/** Names of places on an import's page that others point at. */
final class Anchors {
    private Anchors() {}

    /** Of a fact beside the text. */
    static String fact(String key) {
        return "fact-" + harmless(key);
    }

    /** Of the words that tell it. */
    static String words(String key) {
        return "words-" + harmless(key);
    }

    /** Of an offset in the text. */
    static String at(int offset) {
        return "at-" + offset;
    }

    /** Of a finding beside the text; {@code number} from 1. */
    static String finding(int number) {
        return "finding-" + number;
    }

    /** Of the place in the text where it begins. */
    static String found(int number) {
        return "found-" + number;
    }

    static String duty(int number) {
        return "duty-" + number;
    }

    private static String harmless(String key) {
        return key.replaceAll("[^A-Za-z0-9./-]", "_");
    }
}
