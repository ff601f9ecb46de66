package kz.qyzmet.directory;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Correction;
import kz.qyzmet.compile.Place;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldWindow;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.imports.Corrected;
import kz.qyzmet.imports.Fact;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** Facts of a regulation as the side of the page beside its text shows them: what each says, who said so, what may be done about it. */
record FactRows(Frame frame, ImportAsks asks, ImportPlaces places, Editors editors, CompiledRegulation regulation) {

    /** A fact that a person may correct. */
    ShownFact shown(String label, Fact fact) {
        var anchor = Anchors.fact(fact.key());
        var correction =
                asks.act().correction(fact.key()).filter(_ -> fact.corrected()).orElse(null);
        var row = ShownFact.told(
                label,
                anchor,
                fact.value() == null
                        ? frame.t("directory.import.fact.untold")
                        : words(frame, fact.kind(), fact.value()),
                fact.value() == null ? null : places.words(fact.key(), fact.place()));
        if (correction != null) row = row.said(saidInstead(fact, correction));
        if (over()) return row;
        if (correction != null) row = row.takenBack(takeBack(fact.key(), anchor));
        return row.correctable(
                fact.kind() == Fact.Kind.CHANNEL ? null : asks.opening("correct", fact.key(), anchor),
                removable(fact, correction) ? asks.opening("remove", fact.key(), anchor) : null,
                open(fact, anchor));
    }

    private @Nullable Ask open(Fact fact, String anchor) {
        if (asks.opened().is("correct", fact.key())) return asks.correct(fact, anchor);
        return asks.opened().is("remove", fact.key()) ? asks.remove(fact, anchor) : null;
    }

    /** What a person added or changed is taken back instead. */
    private static boolean removable(Fact fact, @Nullable Corrected correction) {
        return correction == null && (fact.kind() == Fact.Kind.CHANNEL || fact.kind() == Fact.Kind.WINDOW);
    }

    /** What the text tells and a person removed; {@code below} is the beginning of the keys within the regulation. */
    Stream<ShownFact> removed(String label, String below, Fact.Kind kind) {
        return asks.act().corrections().stream()
                .filter(said -> said.value().equals(Correction.NONE))
                .filter(said -> said.fact().startsWith(regulation.number() + "/" + below))
                .filter(said -> asks.act().applies(said))
                .map(said -> removed(label, kind, said));
    }

    private ShownFact removed(String label, Fact.Kind kind, Corrected said) {
        var anchor = Anchors.fact(said.fact());
        var row = ShownFact.told(label, anchor, words(frame, kind, said.was() == null ? "" : said.was()), null)
                .said(frame.t("directory.import.removed") + " " + said(said))
                .struck();
        return over() ? row : row.takenBack(takeBack(said.fact(), anchor));
    }

    private Ask takeBack(String fact, String anchor) {
        return asks.takeBack("/correct/back", "fact", fact, anchor);
    }

    /** Whether it is approved: nothing changes any more. */
    boolean over() {
        return asks.act().approval(regulation.number()).isPresent();
    }

    <T> Stream<ShownFact> told(String label, @Nullable Told<T> told, Function<T, String> words) {
        return told == null ? Stream.empty() : all(label, List.of(told), words);
    }

    <T> Stream<ShownFact> all(String label, List<Told<T>> told, Function<T, String> words) {
        return told.stream()
                .map(each -> ShownFact.told(
                        label, Anchors.fact(each.fact()), words.apply(each.value()), places.words(each)));
    }

    private String saidInstead(Fact fact, Corrected said) {
        if (said.was() == null) return frame.t("directory.import.added") + " " + said(said);
        var was = frame.t("directory.import.correct.was", "was", words(frame, fact.kind(), said.was()));
        return frame.t("directory.import.corrected") + " " + was + " " + said(said);
    }

    private String said(Corrected said) {
        return frame.t(
                "directory.import.said",
                "who",
                editors.name(said.by()),
                "when",
                frame.day(PostDay.at(said.at())),
                "reason",
                said.reason());
    }

    static String words(Frame frame, Fact.Kind kind, String value) {
        return switch (kind) {
            case ROLE -> frame.t("web.role." + constant(value));
            case NAME -> value;
            case OBLAST -> Oblast.of(value).name().in(frame.language());
            case ACTION -> frame.t("web.action." + constant(value));
            case TERM -> frame.term(Term.parse(value));
            case CHANNEL -> frame.t("web.channel." + constant(value));
            case WINDOW -> days(frame, ToldWindow.parse(value, new Place("", 0, 0)));
        };
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String days(Frame frame, ToldWindow window) {
        var from = window.from();
        var days = from == null
                ? frame.t("directory.import.window.until", "to", day(frame, window.to()))
                : frame.t("directory.import.window.days", "from", day(frame, from), "to", day(frame, window.to()));
        return window.holdsFor() == null ? days : days + " · " + window.holdsFor();
    }

    private static String day(Frame frame, MonthDay day) {
        return DateTimeFormatter.ofPattern("d MMMM", frame.language().locale()).format(day);
    }
}
