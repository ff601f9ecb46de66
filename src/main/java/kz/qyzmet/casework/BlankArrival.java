package kz.qyzmet.casework;

import java.util.Map;
import kz.qyzmet.blanks.Awaiting;
import kz.qyzmet.blanks.Blank;
import kz.qyzmet.blanks.Deed;
import kz.qyzmet.blanks.Request;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.notices.Notices;
import kz.qyzmet.notices.Recipient;
import org.springframework.stereotype.Component;

/** The keeper issued the blank a case waits for: the case's journal says so, and its executor is told. The turn was his all the time. */
@Component
class BlankArrival implements Awaiting {
    private final Cases cases;
    private final Offices offices;
    private final Officials officials;
    private final Journal journal;
    private final Notices notices;

    BlankArrival(Cases cases, Offices offices, Officials officials, Journal journal, Notices notices) {
        this.cases = cases;
        this.offices = offices;
        this.officials = officials;
        this.journal = journal;
        this.notices = notices;
    }

    @Override
    public void issued(Request request, Blank blank, Deed deed) {
        var of = cases.find(request.caseNumber()).orElseThrow();
        var facts = Map.<String, Object>of("blank", blank.serial().toString(), "keeper", request.keeper());
        journal.append(new Entry(
                "case/" + of.number(),
                deed.at(),
                "casework.blank-issued",
                deed.actor(),
                deed.paragraph(),
                facts,
                Map.of()));
        var office = offices.find(of.office()).orElseThrow();
        var turn = of.turn();
        if (turn == null) return;
        officials.holders(office.id(), turn.role(), office.calendar().date(deed.at())).stream()
                .filter(holder ->
                        turn.post() == null || turn.post() == holder.post().id())
                .forEach(holder -> tell(holder, request, blank, deed));
    }

    private void tell(Official executor, Request request, Blank blank, Deed deed) {
        notices.tell(
                new Recipient.Person(executor.person().id()),
                "workplace.notice.blank_issued",
                Map.of("number", request.caseNumber(), "blank", blank.serial().toString()),
                deed.at(),
                "/workplace/cases/" + request.caseNumber(),
                "blank-issued/" + request.id());
    }
}
