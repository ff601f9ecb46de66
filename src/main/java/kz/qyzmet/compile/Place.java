package kz.qyzmet.compile;

/**
 * Where in an act something stands.
 *
 * @param ref the paragraph as printed, {@code 5.3} for item 3 of paragraph 5; {@code annex 1}; empty outside all of them
 * @param from offset of the first character in the cleaned text
 * @param to offset after the last one
 */
public record Place(String ref, int from, int to) {}
