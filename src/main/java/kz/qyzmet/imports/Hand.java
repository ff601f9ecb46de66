package kz.qyzmet.imports;

/**
 * Whose a fact or a finding is that a person spoke of: who said, decided or took back last.
 *
 * @param regulation its number in the act; 0: what all its regulations share
 * @param by account of the editor
 */
public record Hand(int regulation, long by) {}
