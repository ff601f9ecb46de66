package kz.qyzmet.identity;

/** A short name in all three languages. */
public record Label(String kk, String ru, String en) {
    public Label {
        if (kk.isBlank() || ru.isBlank() || en.isBlank())
            throw new IllegalArgumentException("a label is needed in kk, ru and en");
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
