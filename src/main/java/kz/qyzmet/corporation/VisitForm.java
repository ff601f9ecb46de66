package kz.qyzmet.corporation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Choice;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The questions that begin a visit, as typed. Errors are the keys of their sentences, by question. */
record VisitForm(Map<String, String> typed, Map<String, String> errors) {
    private static final String IIN = "iin";
    private static final String REPRESENTED = "represented";
    private static final String REPRESENTATIVE = "representative-iin";
    private static final String POWER = "power-of-attorney";
    static final String SERVICE = "service";
    static final String OFFICE = "office";

    /** The form of the next visitor: where there is but one service or provider, it is chosen. */
    static VisitForm fresh(Offered offered) {
        var chosen = new LinkedHashMap<String, String>();
        if (offered.services().size() == 1)
            chosen.put(SERVICE, offered.services().getFirst().service());
        if (offered.providers().size() == 1)
            chosen.put(OFFICE, offered.providers().getFirst().code());
        return new VisitForm(chosen, Map.of());
    }

    VisitForm wrong(String question, String sentence) {
        return new VisitForm(typed, Map.of(question, sentence));
    }

    /** The form judged: without errors, {@link #visit} is there. */
    VisitForm judged(Offered offered) {
        var wrong = new LinkedHashMap<String, String>();
        fault(IIN).ifPresent(key -> wrong.put(IIN, key));
        if (represented()) {
            fault(REPRESENTATIVE).ifPresent(key -> wrong.put(REPRESENTATIVE, key));
            if (answer(IIN).equals(answer(REPRESENTATIVE)))
                wrong.putIfAbsent(REPRESENTATIVE, "corporation.visit.same_person");
            if (answer(POWER).isEmpty()) wrong.put(POWER, "corporation.visit.power_missing");
        }
        var service = offered.service(answer(SERVICE));
        if (service.isEmpty()) wrong.put(SERVICE, "corporation.visit.service_missing");
        else if (offered.provider(answer(OFFICE), service.get()).isEmpty())
            wrong.put(OFFICE, "corporation.visit.office_missing");
        return new VisitForm(typed, wrong);
    }

    /** What was asked for, once {@link #judged} found nothing wrong. */
    Visit visit(Offered offered) {
        var service = offered.service(answer(SERVICE)).orElseThrow();
        var mandate = represented() ? new Mandate(new Iin(answer(REPRESENTATIVE)), answer(POWER)) : null;
        return new Visit(
                new Iin(answer(IIN)),
                mandate,
                service,
                offered.provider(answer(OFFICE), service).orElseThrow());
    }

    private boolean represented() {
        return answer(REPRESENTED).equals("true");
    }

    private Optional<String> fault(String question) {
        return Iin.check(answer(question)) instanceof Iin.Checked.Invalid(var fault)
                ? Optional.of("identity.iin." + fault)
                : Optional.empty();
    }

    private String answer(String question) {
        return typed.getOrDefault(question, "").strip();
    }

    List<Field> fields(Frame frame, Offered offered) {
        var services = offered.services().stream()
                .map(offering -> new Choice(
                        offering.service(), offering.standard().name().in(frame.language())))
                .toList();
        var providers = offered.providers().stream()
                .map(office -> new Choice(office.code(), office.name().in(frame.language())))
                .toList();
        return List.of(
                shown(frame, number(Field.text(IIN, frame.t("corporation.visit.iin")))),
                shown(frame, Field.choice(Field.Kind.SELECT, SERVICE, frame.t("corporation.visit.service"), services)),
                shown(frame, Field.choice(Field.Kind.SELECT, OFFICE, frame.t("corporation.visit.office"), providers)),
                shown(frame, Field.of(Field.Kind.CHECKBOX, REPRESENTED, frame.t("corporation.visit.represented"))),
                shown(frame, number(Field.text(REPRESENTATIVE, frame.t("corporation.visit.representative_iin")))),
                shown(
                        frame,
                        Field.text(POWER, frame.t("corporation.visit.power")).autocomplete("off")));
    }

    private static Field number(Field field) {
        return field.inputMode("numeric").autocomplete("off");
    }

    private Field shown(Frame frame, Field field) {
        @Nullable String wrong = errors.get(field.name());
        return field.value(typed.get(field.name())).error(wrong == null ? null : frame.t(wrong));
    }
}
