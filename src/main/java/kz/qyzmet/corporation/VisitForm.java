package kz.qyzmet.corporation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Choice;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The questions that begin a visit, as typed. Errors are the keys of their sentences, by question. */
record VisitForm(Map<String, String> typed, Map<String, String> errors) {
    private static final String IIN = "iin";
    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String REPRESENTED = "represented";
    private static final String REPRESENTATIVE = "representative-iin";
    private static final String REPRESENTATIVE_NAME = "representative-name";
    private static final String POWER = "power-of-attorney";
    private static final int LONGEST = 200;
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
        if (offered.ownReception()) named(NAME, wrong);
        if (represented()) {
            if (offered.ownReception()) named(REPRESENTATIVE_NAME, wrong);
            fault(REPRESENTATIVE).ifPresent(key -> wrong.put(REPRESENTATIVE, key));
            if (answer(IIN).equals(answer(REPRESENTATIVE)))
                wrong.putIfAbsent(REPRESENTATIVE, "corporation.visit.same_person");
            if (answer(POWER).isEmpty()) wrong.put(POWER, "corporation.visit.power_missing");
        }
        var service = offered.service(answer(SERVICE));
        if (service.isEmpty()) wrong.put(SERVICE, "corporation.visit.service_missing");
        else if (provider(offered, service.get()).isEmpty()) wrong.put(OFFICE, "corporation.visit.office_missing");
        return new VisitForm(typed, wrong);
    }

    /** What was asked for, once {@link #judged} found nothing wrong. */
    Visit visit(Offered offered) {
        var service = offered.service(answer(SERVICE)).orElseThrow();
        var mandate = represented()
                ? new Mandate(new Iin(answer(REPRESENTATIVE)), answer(REPRESENTATIVE_NAME), answer(POWER))
                : null;
        var address = answer(ADDRESS);
        return new Visit(
                new Party(answer(IIN), answer(NAME), address.isEmpty() ? null : address),
                mandate,
                service,
                provider(offered, service).orElseThrow());
    }

    /** Nobody chooses at the provider's own reception. */
    private Optional<Office> provider(Offered offered, Offering of) {
        var code = offered.ownReception() ? offered.providers().getFirst().code() : answer(OFFICE);
        return offered.provider(code, of);
    }

    /** What a document says must be written down where nobody else tells it. */
    private void named(String question, Map<String, String> wrong) {
        if (answer(question).isEmpty()) wrong.put(question, "corporation.visit.name_missing");
        if (answer(question).length() > LONGEST) wrong.put(question, "corporation.visit.name_long");
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

    /** At the provider's own reception one writes what the documents say; elsewhere the registers tell it. */
    List<Field> fields(Frame frame, Offered offered) {
        boolean own = offered.ownReception();
        var fields = new ArrayList<Field>();
        fields.add(number(Field.text(IIN, frame.t("corporation.visit.iin"))));
        if (own) {
            fields.add(plain(Field.text(NAME, frame.t("corporation.visit.name"))));
            fields.add(plain(
                    Field.text(ADDRESS, frame.t("corporation.visit.address")).optional()));
        }
        fields.add(services(frame, offered));
        if (!own) fields.add(providers(frame, offered));
        if (!own || offered.representatives(Channel.PROVIDER_OFFICE)) fields.addAll(representative(frame, own));
        return fields.stream().map(field -> shown(frame, field)).toList();
    }

    private static List<Field> representative(Frame frame, boolean own) {
        var represented = Field.of(Field.Kind.CHECKBOX, REPRESENTED, frame.t("corporation.visit.represented"));
        var iin = number(Field.text(REPRESENTATIVE, frame.t("corporation.visit.representative_iin")));
        var name = plain(Field.text(REPRESENTATIVE_NAME, frame.t("corporation.visit.representative_name")));
        var power = plain(Field.text(POWER, frame.t("corporation.visit.power")));
        return own ? List.of(represented, iin, name, power) : List.of(represented, iin, power);
    }

    private static Field services(Frame frame, Offered offered) {
        var choices = offered.services().stream()
                .map(offering -> new Choice(
                        offering.service(), offering.standard().name().in(frame.language())))
                .toList();
        return Field.choice(Field.Kind.SELECT, SERVICE, frame.t("corporation.visit.service"), choices);
    }

    private static Field providers(Frame frame, Offered offered) {
        var choices = offered.providers().stream()
                .map(office -> new Choice(office.code(), office.name().in(frame.language())))
                .toList();
        return Field.choice(Field.Kind.SELECT, OFFICE, frame.t("corporation.visit.office"), choices);
    }

    private static Field plain(Field field) {
        return field.autocomplete("off");
    }

    private static Field number(Field field) {
        return field.inputMode("numeric").autocomplete("off");
    }

    private Field shown(Frame frame, Field field) {
        @Nullable String wrong = errors.get(field.name());
        return field.value(typed.get(field.name())).error(wrong == null ? null : frame.t(wrong));
    }
}
