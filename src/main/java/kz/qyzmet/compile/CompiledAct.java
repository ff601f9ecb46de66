package kz.qyzmet.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The act around its regulations: what its heading, notes and duties tell.
 *
 * @param act the act itself; null where the text lacks its heading
 * @param amends the act whose regulations it words anew; null for an act of its own
 * @param repealedBy null where the text shows no end
 * @param repealedItems items of the act the repeal hit; empty for the whole
 * @param amendments later acts that worded a regulation or its paragraphs anew, as edition notes inside the text tell; see {@link EditionNotes}
 * @param duties what the act orders to be done with itself, in order
 * @param entryIntoForce its own rule; null where it has none
 */
public record CompiledAct(
        @Nullable Told<ActReference> act,
        @Nullable Told<ActReference> amends,
        @Nullable Told<ActReference> repealedBy,
        List<String> repealedItems,
        List<Told<ActReference>> amendments,
        List<Told<Duty>> duties,
        @Nullable Told<EntryIntoForce> entryIntoForce) {
    /** Calendar days after publication, where an act has no rule of its own. */
    static final int USUAL_DAYS = 10;

    /** The first day after its end, ten days after publication, for which adoption stands; empty where the text shows none, or not when. */
    public Optional<LocalDate> ends() {
        return Optional.ofNullable(repealedBy)
                .map(told -> told.value().date())
                .map(adopted -> adopted.plusDays(USUAL_DAYS + 1L));
    }

    /** The last day on which it, or what words that regulation anew, was adopted or registered; empty where the text tells none. */
    public Optional<LocalDate> adopted(int regulation) {
        return Stream.of(Stream.ofNullable(act), Stream.ofNullable(amends), of(regulation).amendments().stream())
                .flatMap(each -> each)
                .flatMap(told -> Stream.ofNullable(ActFile.begins(told.value())))
                .max(LocalDate::compareTo);
    }

    /** The act as it bears on one of its regulations: without what was worded anew in others. */
    CompiledAct of(int regulation) {
        var own = amendments.stream()
                .filter(told -> told.fact().startsWith("0/") || told.fact().startsWith(regulation + "/"))
                .toList();
        return new CompiledAct(act, amends, repealedBy, repealedItems, own, duties, entryIntoForce);
    }

    /**
     * Something the act orders to be done with itself.
     *
     * @param days calendar days for it, null where the act does not say
     * @param whom the act's words for who must; null where it does not say
     */
    public record Duty(
            Duty.Kind kind,
            @Nullable Integer days,
            @Nullable String whom) {
        public enum Kind {
            STATE_REGISTRATION,
            PUBLICATION,
            WEBSITE,
            RESPONSIBLE,
            CONTROL,
            VISA
        }
    }

    /** In force so many calendar days after the day of first official publication; 0: from that day. */
    public record EntryIntoForce(int daysAfterPublication) {}
}
