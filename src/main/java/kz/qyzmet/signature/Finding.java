package kz.qyzmet.signature;

/**
 * One thing found against a signature.
 *
 * @param check what was found; carries the clause and the key of the sentence for a person
 * @param detail for the log of the operator, in English; never names a person
 */
public record Finding(Check check, String detail) {}
