package kz.qyzmet.compile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.calendar.WorkCalendar;
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
     * @param within null where the act does not say
     * @param whom the act's words for who must; null where it does not say
     */
    public record Duty(
            Duty.Kind kind, @Nullable Term within, @Nullable String whom) {
        public enum Kind {
            STATE_REGISTRATION,
            PUBLICATION,
            WEBSITE,
            RESPONSIBLE,
            CONTROL,
            VISA
        }
    }

    /** When the act enters into force by its own rule. */
    public sealed interface EntryIntoForce {
        /** The first day in force of an act published first on that day. */
        LocalDate from(LocalDate published);

        /** From the day of first official publication. */
        record OnPublication() implements EntryIntoForce {
            @Override
            public LocalDate from(LocalDate published) {
                return published;
            }
        }

        /**
         * When a term after the day of first official publication is over.
         *
         * @param passed days or months, counted from the day after that of publication
         */
        record AfterPublication(Term passed) implements EntryIntoForce {
            private static final WorkCalendar WEEKDAYS = WorkCalendar.provider(ZoneId.of("Asia/Almaty"));

            @Override
            public LocalDate from(LocalDate published) {
                var last = switch (passed) {
                    case Term.CalendarDays(int count) -> published.plusDays(count);
                    case Term.Months(int count) -> published.plusMonths(count);
                    case Term.WorkingDays(int count) -> working(published, count);
                    case Term.Minutes _, Term.Hours _ ->
                        throw new IllegalStateException("No act enters into force by the clock: " + passed);
                };
                return last.plusDays(1);
            }

            private static LocalDate working(LocalDate published, int count) {
                return Stream.iterate(published, WEEKDAYS::nextWorkingDay)
                        .skip(count)
                        .findFirst()
                        .orElseThrow();
            }
        }

        /** From a day that the act names, whenever it is published. */
        record OnDay(LocalDate day) implements EntryIntoForce {
            @Override
            public LocalDate from(LocalDate published) {
                return day;
            }
        }

        /** Reads {@code publication}, a day such as {@code 2018-01-01}, or the term after publication. */
        static EntryIntoForce parse(String written) {
            var words = written.strip();
            if (words.equals("publication")) return new OnPublication();
            return words.contains("-") ? new OnDay(LocalDate.parse(words)) : new AfterPublication(Term.parse(words));
        }
    }
}
