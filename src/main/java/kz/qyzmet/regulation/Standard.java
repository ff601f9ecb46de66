package kz.qyzmet.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Language;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked and decided in a national service, in one edition. Paragraphs are the standard's.
 *
 * @param from first day in force
 * @param until first day no longer in force; null when the sources show no end
 * @param total the total term, counted from hand-in
 * @param documents the list of paragraph 9: each requirement is met by any one of its alternatives
 * @param application the questions of the application form
 * @param grounds of a reasoned refusal
 * @param results what the service may give
 * @param standsIn whether it was written of one regulation's words since the standard itself is not at hand: no other applies it
 * @param annexes number in the standard by purpose: "application", "result", "refusal-receipt", …
 */
public record Standard(
        String service,
        Label name,
        Regulation.Act order,
        Regulation.@Nullable Act wording,
        Stated<LocalDate> from,
        @Nullable Stated<LocalDate> until,
        Stated<Label> fee,
        Stated<Term> total,
        Stated<Set<Form>> form,
        Stated<Set<Form>> resultForm,
        List<Requirement> documents,
        Stated<List<Field>> application,
        List<Ground> grounds,
        List<Result> results,
        Map<String, Stated<String>> annexes,
        @Nullable Stated<Label> complaint,
        @Nullable LocalDate hearingFrom,
        boolean standsIn) {

    /** The questions of the application form, in order. */
    public List<Field> fields() {
        return application.value();
    }

    public Optional<Field> field(String id) {
        return fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    public enum Form {
        ELECTRONIC,
        PAPER
    }

    /** Something the applicant must give: any one of the alternatives, in these channels. */
    public record Requirement(
            String id,
            Label name,
            Set<Channel> channels,
            List<Alternative> anyOf,
            List<String> at,
            @Nullable Label assumed) {}

    /**
     * A document.
     *
     * @param shown true when it is shown for identification only and never kept
     * @param fromRegister the register that already knows it, so it is not asked; null when it must be handed in
     */
    public record Alternative(
            String id, Label name, boolean shown, @Nullable String fromRegister) {}

    /**
     * A question of the application form.
     *
     * @param prefill key of the register data that answers it; null when the applicant does
     */
    public record Field(
            String id,
            Label label,
            @Nullable Label hint,
            Kind kind,
            boolean required,
            List<Choice> choices,
            @Nullable String prefill) {
        /** The choice with this value; empty where the field offers none such. */
        public Optional<Choice> chosen(String value) {
            return choices.stream()
                    .filter(choice -> choice.value().equals(value))
                    .findFirst();
        }

        public enum Kind {
            TEXT,
            LONG_TEXT,
            DATE,
            PHONE,
            IIN,
            CHOICE
        }
    }

    public record Choice(String value, Label label) {
        /** As it stands inside a sentence: with a small letter, unless an abbreviation or a numeral begins it. */
        public String within(Language language) {
            var words = label.in(language);
            boolean capital = words.length() > 1 && Character.isLowerCase(words.charAt(1));
            return capital ? words.substring(0, 1).toLowerCase(language.locale()) + words.substring(1) : words;
        }
    }

    public record Ground(
            String id,
            Label text,
            List<String> at,
            @Nullable Label assumed) {}

    /** An answer of the application: the field and the value chosen. */
    public record Answer(String field, String value) {}

    /**
     * A result and its wording.
     *
     * @param asked the answer that asks for it; null when the service gives nothing else
     * @param channels where it is given
     * @param annex its form, as numbered in the standard; null when the standard has none
     * @param text paragraphs of the paper; {@code {field}} stands for an answer of the application
     */
    public record Result(
            String id,
            Label name,
            @Nullable Answer asked,
            Set<Channel> channels,
            @Nullable String annex,
            List<Label> text,
            List<String> at,
            @Nullable Label assumed) {
        /** The paragraphs with what is known in their places, see {@link Sentences}. */
        public List<String> filled(Language language, Map<String, String> known) {
            var sentences = new Sentences(known);
            return text.stream()
                    .map(line -> sentences.filled(line.in(language)))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        /** Whether its text names that place itself. */
        public boolean has(String place) {
            return text.stream().anyMatch(line -> line.kk().contains("{" + place + "}"));
        }
    }
}
