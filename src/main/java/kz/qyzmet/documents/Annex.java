package kz.qyzmet.documents;

/**
 * The form that a paper follows.
 *
 * @param number the appendix's number as the standard prints it
 * @param service the service's name as it stands in the title of the standard
 */
public record Annex(String number, String service) {}
