package kz.qyzmet.documents;

import org.jspecify.annotations.Nullable;

/**
 * A paper given to a recipient, or to another office with what is handed over to it. Every text in it is already in the language of the paper, dates and times included:
 * a paper knows neither a clock nor a time zone.
 */
public sealed interface Paper
        permits AcceptanceReceipt, RefusalReceipt, Notice, ReasonedRefusal, ResultPaper, TransferSheet {

    /** The office that speaks in the paper. */
    Letterhead office();

    /** The appendix of the standard whose form this is; null where the standard gives no form. */
    @Nullable
    Annex annex();

    /** How the paper can be traced to its case and to its signature. */
    Verification verification();
}
