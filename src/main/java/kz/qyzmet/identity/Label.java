package kz.qyzmet.identity;

/** A short name or a sentence of ours in all three languages. */
public record Label(String kk, String ru, String en) {
    public Label {
        if (kk.isBlank() || ru.isBlank() || en.isBlank())
            throw new IllegalArgumentException("a label is needed in kk, ru and en");
    }

    /** One wording for all three: what nobody has said in the others. */
    public static Label same(String words) {
        return new Label(words, words, words);
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
