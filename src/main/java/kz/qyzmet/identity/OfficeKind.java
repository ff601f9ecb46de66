package kz.qyzmet.identity;

/** The kinds of office that receive applications or provide services (facts: glossary 12, 15–22). */
public enum OfficeKind {
    SCHOOL,
    COLLEGE,
    /** Education department of a district or of a city of oblast significance. */
    EDUCATION_DEPARTMENT,
    /** Education directorate of the oblast. */
    EDUCATION_DIRECTORATE,
    /** Local executive body of a district or of a city of oblast significance. */
    EXECUTIVE_BODY,
    AKIMAT,
    /** A provider of another kind: a land relations department, an employment centre, a clinic. */
    OTHER_PROVIDER,
    /** A branch of the State Corporation "Government for Citizens". */
    STATE_CORPORATION;

    /** As written in regulation files and addresses: {@code education-department}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
