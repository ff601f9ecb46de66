package kz.qyzmet.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.portal.PassportView.Fact;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.Regulation.Act;
import kz.qyzmet.regulation.Stated;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;

/** The acts behind a service: number, date, registration, and when they hold. */
record ActFacts(Frame frame, Offering offering) {
    List<Fact> facts() {
        var regulation = offering.regulation();
        var standard = offering.standard();
        var facts = new ArrayList<Fact>();
        facts.add(act("portal.act.adopted", regulation.act()));
        if (regulation.edition() != null) facts.add(act("portal.act.edition", regulation.edition()));
        regulation.amendments().forEach(later -> facts.add(amended(later)));
        facts.add(act("portal.act.standard", standard.order()));
        if (standard.wording() != null) facts.add(act("portal.act.standard_wording", standard.wording()));
        facts.add(new Fact(frame.t("portal.act.in_force"), List.of(day("portal.act.from", regulation.from()))));
        var repealed = regulation.repealed();
        if (repealed != null) {
            facts.add(new Fact(frame.t("portal.act.ends"), List.of(day("portal.act.until", repealed.from()))));
            facts.add(act("portal.act.repealed_by", repealed.by()));
        }
        regulation.missing().forEach(gap -> facts.add(missing(gap)));
        return facts;
    }

    /** Paragraphs that a later act worded anew. */
    private Fact amended(Regulation.Amendment later) {
        var paragraphs = Chip.of(later.replaced(), Source.regulation(frame, offering));
        return new Fact(
                frame.t("portal.act.amended"),
                List.of(new Said(Source.act(frame, later.by()), paragraphs), day("portal.act.from", later.from())));
    }

    /** An earlier text that we do not have: a gap is shown, not papered over. */
    private Fact missing(Regulation.Missing gap) {
        var dates = frame.t("portal.act.missing_when", "from", frame.day(gap.from()), "to", frame.day(gap.until()));
        return new Fact(
                frame.t("portal.act.missing"),
                List.of(
                        new Said(Source.act(frame, gap.by()), null),
                        new Said(dates, null),
                        new Said(gap.says().in(frame.language()), null)));
    }

    private Fact act(String key, Act act) {
        var says = new ArrayList<Said>();
        says.add(new Said(Source.act(frame, act), null));
        if (act.registered() != null) says.add(new Said(registered(act.registered(), act.registeredOn()), null));
        if (act.unknown() != null) says.add(new Said(act.unknown().in(frame.language()), null));
        return new Fact(frame.t(key), says);
    }

    private String registered(String number, @Nullable LocalDate on) {
        return on == null
                ? frame.t("portal.act.registered", "number", number)
                : frame.t("portal.act.registered_on", "number", number, "day", Source.day(on));
    }

    private Said day(String key, Stated<LocalDate> stated) {
        return new Said(
                frame.t(key, "day", frame.day(stated.value())), Chip.of(stated, Source.regulation(frame, offering)));
    }
}
