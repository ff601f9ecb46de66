package kz.qyzmet.workplace;

import java.util.List;
import kz.qyzmet.web.Link;

/**
 * The registers of one year.
 *
 * @param registers those in which something stands, each with its own row of numbers
 */
record RegistersView(String office, String title, List<Link> years, List<Register> registers, List<Link> navigation) {

    /**
     * One register.
     *
     * @param people heading of the column that names somebody: from whom it came, who signed it
     */
    record Register(String name, String people, List<Row> rows) {}

    /** A number given: {@code what} is the service. */
    record Row(String number, String day, String person, String what, String caseNumber) {}
}
