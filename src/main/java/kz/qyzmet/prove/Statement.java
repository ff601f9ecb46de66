package kz.qyzmet.prove;

/** What is claimed of a regulation. Codes are API: never renamed. */
public enum Statement {
    /** No path in which each actor uses his full term exceeds the standard's total term. */
    TERM,
    /** Every path can be entered on some day, and ends in a result or a notice. */
    ENDING,
    /** Every step has a role and a term. */
    ROLE_AND_TERM,
    /** Nobody signs what he drafted: the roles differ. */
    FOUR_EYES,
    /** Every refusal names a paragraph or a ground. */
    GROUND
}
