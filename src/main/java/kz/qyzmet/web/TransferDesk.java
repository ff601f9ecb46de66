package kz.qyzmet.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Packages on paper that wait to leave an office, and the lists with which others left: one page for both directions.
 *
 * @param office where it is
 * @param path of the page, without language: its forms post here
 * @param parameter the request parameter that names a package
 * @param said what the last attempt came to, null when there was none
 * @param refused code of the reason why it came to nothing, null when it did not
 */
public record TransferDesk(
        List<Link> navigation,
        String office,
        String path,
        String parameter,
        @Nullable Notice said,
        @Nullable String refused,
        List<Destination> destinations,
        List<Made> lists) {

    /** An office, and what waits to be handed over to it; {@code code} is its own. */
    public record Destination(String code, String name, List<Waiting> packages) {}

    /**
     * A package.
     *
     * @param id value of the request parameter
     * @param href path of its page with language
     */
    public record Waiting(
            String id,
            String number,
            String href,
            String recipient,
            String service,
            @Nullable TimeLeft left) {}

    /** A list, the moment it was made, and its sheets to print. */
    public record Made(String number, String destination, String moment, String by, int packages, List<Sheet> sheets) {}

    /** A sheet in one language: its address, and its name in that language. */
    public record Sheet(String href, String language, String name) {}

    /** Nothing was chosen. */
    public static final String NOTHING_CHOSEN = "NOTHING_CHOSEN";
    /** Some of what was chosen does not wait any more. */
    public static final String NOT_WAITING = "NOT_WAITING";

    /** Why no list was made. */
    public static Notice notMade(Frame frame, String refused) {
        return Notice.refusal(
                frame.t("web.transfers.not_made"),
                frame.t(refused.equals(NOTHING_CHOSEN) ? "web.transfers.nothing_chosen" : "web.transfers.not_waiting"),
                null,
                frame.t("web.transfers.again"));
    }

    /** What to do with a list just made. */
    public static Notice made(Frame frame, String number) {
        return Notice.success(frame.t("web.transfers.done", "number", number), frame.t("web.transfers.print"));
    }
}
