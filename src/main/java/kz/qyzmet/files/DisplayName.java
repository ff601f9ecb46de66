package kz.qyzmet.files;

import java.text.Normalizer;

/** Makes of a name from somebody's machine one that is safe to show and to offer for saving. */
final class DisplayName {
    /** In UTF-16 units; Kazakh letters take two bytes each, and file systems end at 255 bytes. */
    private static final int LONGEST = 120;

    private DisplayName() {}

    /** Never empty, never a path, without controls or letters that turn the direction of writing. */
    static String of(String given) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "") // U+202E shows "gpj.exe" as "exe.jpg"
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[<>:\"|?*]", "_")
                .strip()
                .replaceFirst("^[. ]+", "");
        int dot = name.lastIndexOf('.');
        var ending = dot >= 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var stem = name.substring(0, name.length() - ending.length());
        return (stem.isBlank() ? "file" : cut(stem, LONGEST - ending.length())) + ending;
    }

    /** Not between the two halves of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
