package kz.qyzmet.api;

/**
 * What speaks against a signature.
 *
 * @param code one of {@code signature.Check}, never renamed
 * @param conclusive false when the same signature may turn out valid once better evidence is at hand
 * @param clause of the standard that is not fulfilled
 * @param message for a person, in the language of the request
 * @param detail for an engineer, in English
 */
record FindingInfo(String code, boolean conclusive, String clause, String message, String detail) {}
