package kz.qyzmet.documents;

import org.jspecify.annotations.Nullable;

/**
 * The form that a paper follows.
 *
 * @param number the appendix's number as the standard prints it
 * @param service the service's name as it stands in the title of the standard
 * @param order the order that adopted the standard, in words; null where nothing tells it
 */
public record Annex(String number, String service, @Nullable String order) {
    /** Where nothing tells the order. */
    public Annex(String number, String service) {
        this(number, service, null);
    }
}
