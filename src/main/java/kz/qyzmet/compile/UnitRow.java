package kz.qyzmet.compile;

/** A row of a table of functional units, by its label: {@code unit-row} phrases mean these. */
enum UnitRow {
    NUMBER,
    UNIT,
    ACTION,
    OUTCOME,
    TERM,
    NEXT
}
