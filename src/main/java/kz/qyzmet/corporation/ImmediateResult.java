package kz.qyzmet.corporation;

import java.util.HashMap;
import java.util.Map;
import kz.qyzmet.documents.AcceptanceReceipt;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The result of a service in which nobody decides later: the receipt says it, filled from the answers. */
@Component
class ImmediateResult {
    private final PaperWords words;
    private final Messages messages;

    ImmediateResult(PaperWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** What the paper says as the result itself, name and telephone standing above already; null where somebody decides later. */
    AcceptanceReceipt.@Nullable Result of(
            Application application, Offering offering, Office branch, Language language) {
        if (!offering.regulation().path(application.channel()).provider().isEmpty()) return null;
        var answers = offering.standard().fields().stream()
                .filter(field -> !"full-name".equals(field.prefill()) && field.kind() != Standard.Field.Kind.PHONE)
                .map(field -> new AcceptanceReceipt.Answer(
                        field.label().in(language),
                        messages.answer(language, field, Answers.given(application, field))))
                .filter(given -> !given.answer().isEmpty())
                .toList();
        var says = offering.results(application.channel()).stream()
                .filter(one -> one.asked() == null || asks(application, one.asked()))
                .flatMap(one -> one.filled(language, known(application, offering, branch, language)).stream())
                .toList();
        return new AcceptanceReceipt.Result(says, answers);
    }

    private static boolean asks(Application application, Standard.Answer answer) {
        return answer.value().equals(application.dossier().answers().get(answer.field()));
    }

    private Map<String, String> known(Application application, Offering offering, Office branch, Language language) {
        var known = new HashMap<String, String>();
        for (var field : offering.standard().fields())
            known.put(field.id(), messages.within(language, field, Answers.given(application, field)));
        known.put("number", String.valueOf(application.number()));
        known.put(
                "date",
                words.day(application.progress().acceptedAt(), branch.calendar().zone(), language));
        known.put("office", branch.name().in(language));
        known.put("applicant", application.applicant().name());
        known.put("iin", application.applicant().iin());
        return known;
    }
}
