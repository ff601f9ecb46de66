package kz.qyzmet.blanks;

/** A kind of form: the one on which a result of a service is written, both by their keys in the standard. */
public record Kind(String service, String result) {}
