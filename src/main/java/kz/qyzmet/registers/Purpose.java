package kz.qyzmet.registers;

/**
 * Why personal data is asked for; stays in the trace of look-ups.
 *
 * @param reason the paragraph or step that needs it: {@code application/applicant}
 * @param reference number of the application or draft; never an IIN
 */
public record Purpose(String reason, String reference) {
    @Override
    public String toString() {
        return reason + " " + reference;
    }
}
