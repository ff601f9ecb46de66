package kz.qyzmet.blanks;

/**
 * One numbered form.
 *
 * @param keeper id of the office in whose book it stands
 */
public record Blank(long id, long keeper, Kind kind, Serial serial, State state) {}
