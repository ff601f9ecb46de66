package kz.qyzmet.portal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OblastZones;
import kz.qyzmet.calendar.OfficeHours;
import kz.qyzmet.calendar.WorkCalendar;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.portal.PassportView.Fact;
import kz.qyzmet.portal.PassportView.Oddity;
import kz.qyzmet.portal.PassportView.Place;
import kz.qyzmet.portal.PassportView.Way;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Stated;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.Paths;
import kz.qyzmet.web.Source;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;

/** Reads a regulation and its standard for a citizen. */
final class Passport {
    private final Frame frame;
    private final Offering offering;
    private final List<Office> receiving;
    private final Regulation regulation;
    private final Standard standard;
    private final String bySource;
    private final String byStandard;

    /** @param receiving the offices of the oblast where documents are handed in */
    Passport(Frame frame, Offering offering, List<Office> receiving) {
        this.frame = frame;
        this.offering = offering;
        this.receiving = receiving;
        this.regulation = offering.regulation();
        this.standard = offering.standard();
        this.bySource = Source.regulation(frame, offering);
        this.byStandard = Source.standard(frame, offering);
    }

    /** Officials read what citizens read; they apply as citizens, signed in as such. */
    private boolean mayApply() {
        return frame.visitor() instanceof Visitor.Guest || frame.visitor() instanceof Visitor.Citizen;
    }

    PassportView view() {
        var taking = Taking.of(offering, frame.now());
        boolean open = taking instanceof Taking.Open;
        boolean over = taking instanceof Taking.Ended;
        return new PassportView(
                words(standard.name()),
                words(Oblast.of(offering.oblast()).name()),
                open && mayApply() ? CatalogueView.path(offering) + "/apply" : null,
                closed(taking),
                over ? List.of() : new FilingDays(frame, offering).sentences(),
                facts(open),
                over ? List.of() : receiving.stream().map(this::place).toList(),
                new PassportPapers(frame, offering).byChannel(),
                channels()
                        .map(channel -> new Way(frame.channel(channel), Paths.ahead(frame, offering, channel)))
                        .toList(),
                grounds(),
                complaint(),
                new ActFacts(frame, offering).facts(),
                regulation.notes().stream().map(this::oddity).toList());
    }

    /** The channels one can hand in through, the portal first. */
    private Stream<Channel> channels() {
        return Arrays.stream(Channel.values()).filter(regulation.fronts()::containsKey);
    }

    private Place place(Office office) {
        boolean corporation = office.kind() == OfficeKind.STATE_CORPORATION;
        var hours = corporation ? OfficeHours.stateCorporation() : OfficeHours.provider();
        var days = frame.t(corporation ? "portal.place.six_days" : "portal.place.five_days");
        var open = span("portal.place.open", hours.opens(), hours.acceptsUntil());
        var lunch = hours.lunch();
        var pause =
                lunch == null ? frame.t("portal.place.no_lunch") : span("portal.place.lunch", lunch.from(), lunch.to());
        return new Place(words(office.name()), words(office.address()), String.join(", ", days, open, pause));
    }

    private String span(String key, LocalTime from, LocalTime to) {
        return frame.t(key, "from", from.toString(), "to", to.toString());
    }

    private @Nullable Notice closed(Taking taking) {
        return switch (taking) {
            case Taking.Open _ -> null;
            case Taking.Ended(var on) ->
                Notice.info(
                        frame.t("portal.passport.ended", "day", frame.day(on)),
                        frame.t("portal.passport.ended_advice"));
            case Taking.NotAtPortal(var intake) ->
                new Notice(
                        Notice.Kind.INFO,
                        frame.t("portal.passport.elsewhere"),
                        frame.t("portal.passport.elsewhere_where", "where", listed(intake.value(), frame::channel)),
                        Chip.of(intake, bySource),
                        null);
            case Taking.Closed(var window, var opens) ->
                new Notice(
                        Notice.Kind.INFO,
                        frame.t("portal.passport.closed"),
                        frame.t("portal.passport.opens", "day", frame.day(opens)),
                        new FilingDays(frame, offering).chip(window),
                        null);
        };
    }

    private List<Fact> facts(boolean open) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(frame.t("portal.passport.result"), results()));
        var form = Optional.ofNullable(regulation.resultForm()).orElse(regulation.form());
        facts.add(fact(
                "portal.passport.result_form",
                listed(form.value(), one -> frame.t("portal.form." + one.name())),
                form,
                bySource));
        var onPaper = regulation.paperOnDemand();
        if (onPaper != null)
            facts.add(fact("portal.passport.on_paper", frame.t("portal.passport.on_paper_how"), onPaper, bySource));
        facts.add(fact("portal.passport.fee", words(standard.fee().value()), standard.fee(), byStandard));
        facts.add(new Fact(frame.t("portal.passport.term"), term(open)));
        facts.add(fact(
                "portal.passport.provider",
                listed(regulation.providers().value(), kind -> frame.t("identity.office-kind." + kind.name())),
                regulation.providers(),
                bySource));
        facts.add(fact(
                "portal.passport.hand_in",
                listed(regulation.intake().value(), frame::channel),
                regulation.intake(),
                bySource));
        facts.add(fact(
                "portal.passport.receive",
                listed(regulation.issue().value(), frame::channel),
                regulation.issue(),
                bySource));
        return facts;
    }

    private List<Said> results() {
        return standard.results().stream()
                .filter(result -> regulation.results().value().contains(result.id()))
                .map(result -> new Said(words(result.name()), Chip.of(regulation.results(), bySource)))
                .toList();
    }

    private List<Said> term(boolean open) {
        var total = standard.total();
        var term = new Said(frame.term(total.value()), Chip.of(total, byStandard));
        if (!open) return List.of(term);
        var zone = OblastZones.of(offering.oblast());
        var due = offering.due(frame.now(), Channel.PORTAL, WorkCalendar.provider(zone));
        return List.of(term, new Said(frame.t("portal.passport.if_today", "moment", frame.moment(due, zone)), null));
    }

    private List<Said> grounds() {
        return standard.grounds().stream()
                .map(ground ->
                        new Said(words(ground.text()), new Chip(ground.at(), byStandard, null, ground.assumed())))
                .toList();
    }

    private @Nullable Said complaint() {
        var complaint = standard.complaint();
        return complaint == null ? null : new Said(words(complaint.value()), Chip.of(complaint, byStandard));
    }

    private Oddity oddity(Regulation.Note note) {
        return new Oddity(new Said(words(note.says()), Chip.of(note.at(), bySource)), words(note.reading()));
    }

    private Fact fact(String key, String words, Stated<?> stated, String source) {
        return new Fact(frame.t(key), List.of(new Said(words, Chip.of(stated, source))));
    }

    private static <T extends Enum<T>> String listed(Set<T> values, Function<T, String> name) {
        return String.join(", ", values.stream().sorted().map(name).toList());
    }

    private String words(Label label) {
        return label.in(frame.language());
    }
}
