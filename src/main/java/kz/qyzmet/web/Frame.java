package kz.qyzmet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;
import org.springframework.security.web.csrf.CsrfToken;

/** What every page knows besides its own view: reader's language, place, visitor, legal time. Templates call it {@code frame}. */
public final class Frame {
    private final Address address;
    private final Visitor visitor;
    private final CsrfToken csrf;
    private final Messages messages;
    private final Dates dates;
    private final Assets assets;
    private final boolean demo;

    Frame(
            Address address,
            Visitor visitor,
            CsrfToken csrf,
            Messages messages,
            Instant now,
            Assets assets,
            boolean demo) {
        this.address = address;
        this.visitor = visitor;
        this.csrf = csrf;
        this.messages = messages;
        this.dates = new Dates(messages, address.language(), now);
        this.assets = assets;
        this.demo = demo;
    }

    public Language language() {
        return address.language();
    }

    public Visitor visitor() {
        return visitor;
    }

    public boolean signedIn() {
        return !(visitor instanceof Visitor.Guest);
    }

    /** The legal moment at which the page was asked for. */
    public Instant now() {
        return dates.now();
    }

    /** True when the clock is the demo's, which people may move. */
    public boolean demo() {
        return demo;
    }

    /** The text in the reader's language; arguments are name and value in turn. */
    public String t(String key, Object... arguments) {
        return messages.text(language(), key, arguments);
    }

    /** A text of ours in all languages, for what is shown beside facts of acts. */
    public Label label(String key) {
        return new Label(
                messages.text(Language.KK, key), messages.text(Language.RU, key), messages.text(Language.EN, key));
    }

    /** {@code /portal/cases} in the reader's language. */
    public String link(String path) {
        return "/" + language().tag() + path;
    }

    /** This very page, query included, in another language. */
    public String here(Language other) {
        return address.in(other);
    }

    /** The path of this page without its language. */
    public String path() {
        return address.path();
    }

    /** The address of a bundled file, with the hash of its content in its name. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** A paragraph as printed, or a part or an annex in the reader's words. */
    public String ref(String at) {
        if (at.startsWith("part ")) return t("web.chip.part", "ref", at.substring("part ".length()));
        return at.startsWith("annex ") ? t("web.chip.annex", "ref", at.substring("annex ".length())) : at;
    }

    /** The same in running text: {@code paragraph 5.1}. */
    public String paragraph(String at) {
        var ref = ref(at);
        return ref.equals(at) ? t("web.chip.paragraph", "ref", at) : ref;
    }

    /** An answer of an application as a person reads it. */
    public String answer(Standard.Field field, String given) {
        return messages.answer(language(), field, given);
    }

    /** The same inside a sentence of a paper in that language. */
    public String within(Language paper, Standard.Field field, String given) {
        return messages.within(paper, field, given);
    }

    public String day(LocalDate day) {
        return dates.day(day, Dates.CAPITAL);
    }

    public String moment(Instant moment, ZoneId zone) {
        return dates.moment(moment, zone);
    }

    public String time(Instant moment, ZoneId zone) {
        return dates.time(moment, zone);
    }

    public String term(Term term) {
        return switch (term) {
            case Term.Minutes(int count) -> t("web.term.minutes", "count", count);
            case Term.Hours(int count) -> t("web.term.hours", "count", count);
            case Term.WorkingDays(int count) -> t("web.term.working_days", "count", count);
            case Term.CalendarDays(int count) -> t("web.term.calendar_days", "count", count);
            case Term.Months(int count) -> t("web.term.months", "count", count);
        };
    }

    /** Our own name of the role; the act's alias, where it has one, is the regulation's to tell. */
    public String role(Role role) {
        return t("web.role." + role.name());
    }

    /** What an actor does, where a step has no label of its own. */
    public String action(Action action) {
        return t("web.action." + action.name());
    }

    public String channel(Channel channel) {
        return t("web.channel." + channel.name());
    }

    /** The words of what is left or overdue: 6 working days left, last day, 1 day overdue. */
    public String left(TimeLeft left) {
        return TimeWords.of(this, left);
    }

    Messages messages() {
        return messages;
    }

    String csrfName() {
        return csrf.getParameterName();
    }

    String csrfToken() {
        return csrf.getToken();
    }

    String legalNow() {
        return moment(now(), Dates.CAPITAL);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
