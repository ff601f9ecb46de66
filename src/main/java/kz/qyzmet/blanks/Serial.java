package kz.qyzmet.blanks;

/** Series and number as printed on the form; no two forms of a kind are alike. */
public record Serial(String series, long number) {
    /** {@code ЖОБ № 0000017}. */
    @Override
    public String toString() {
        return "%s № %07d".formatted(series, number);
    }
}
