package kz.qyzmet.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.portal.PassportView.Fact;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation.Act;
import kz.qyzmet.regulation.Stated;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;

/** The acts behind a service: number, date, registration, and when they hold. */
record ActFacts(Frame frame, Offering offering) {
    List<Fact> facts() {
        var regulation = offering.regulation();
        var standard = offering.standard();
        var facts = new ArrayList<Fact>();
        facts.add(act("portal.act.adopted", regulation.act()));
        if (regulation.edition() != null) facts.add(act("portal.act.edition", regulation.edition()));
        facts.add(act("portal.act.standard", standard.order()));
        if (standard.wording() != null) facts.add(act("portal.act.standard_wording", standard.wording()));
        facts.add(new Fact(frame.t("portal.act.in_force"), List.of(day("portal.act.from", regulation.from()))));
        var repealed = regulation.repealed();
        if (repealed != null) {
            facts.add(new Fact(frame.t("portal.act.ends"), List.of(day("portal.act.until", repealed.from()))));
            facts.add(act("portal.act.repealed_by", repealed.by()));
        }
        return facts;
    }

    private Fact act(String key, Act act) {
        var words = Source.act(frame, act);
        var number = act.registered();
        if (number == null) return new Fact(frame.t(key), List.of(new Said(words, null)));
        var on = act.registeredOn();
        var registered = on == null
                ? frame.t("portal.act.registered", "number", number)
                : frame.t("portal.act.registered_on", "number", number, "day", Source.day(on));
        return new Fact(frame.t(key), List.of(new Said(words, null), new Said(registered, null)));
    }

    private Said day(String key, Stated<LocalDate> stated) {
        return new Said(
                frame.t(key, "day", frame.day(stated.value())), Chip.of(stated, Source.regulation(frame, offering)));
    }
}
