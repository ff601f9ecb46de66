package kz.qyzmet.compile;

/**
 * A recognised phrase, for showing beside the text.
 *
 * @param fact the fact it tells, see {@link Told}
 * @param kind of phrase: {@code role}, {@code term}, {@code action}, {@code process}, {@code channel}, …
 */
public record Mark(Place place, String kind, String fact) {}
