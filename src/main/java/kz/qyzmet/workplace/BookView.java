package kz.qyzmet.workplace;

import java.util.List;
import kz.qyzmet.web.Link;

/**
 * The book of blanks.
 *
 * @param cut it shows no more than it can, and says so
 */
record BookView(List<Link> navigation, String office, List<Line> lines, boolean cut) {
    /**
     * A blank, or several in a row that lie in stock.
     *
     * @param last empty when it is one
     * @param state code of the state, for machines
     */
    record Line(String kind, String first, String last, String state, List<Story> story) {}

    /**
     * What happened to it.
     *
     * @param details whom it was for and why, empty where there is nothing to say
     */
    record Story(String what, String moment, String by, String details) {}
}
