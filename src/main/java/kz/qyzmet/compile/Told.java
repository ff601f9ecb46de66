package kz.qyzmet.compile;

/**
 * A fact and the words that tell it.
 *
 * @param fact its key, stable when the text is compiled again: {@code 1/procedure/5.3/role}, the number of the regulation in
 *     the act first; corrections and clicks name it
 * @param corrected whether a person said so and not the text
 */
public record Told<T>(String fact, T value, Place place, boolean corrected) {}
