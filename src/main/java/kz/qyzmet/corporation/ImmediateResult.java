package kz.qyzmet.corporation;

import java.util.HashMap;
import java.util.Map;
import kz.qyzmet.documents.AcceptanceReceipt;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The result of a service in which nobody decides later: the receipt says it, filled from the answers. */
@Component
class ImmediateResult {
    private final PaperWords words;

    ImmediateResult(PaperWords words) {
        this.words = words;
    }

    /** What the paper says as the result itself; null where somebody decides later. */
    AcceptanceReceipt.@Nullable Result of(
            Application application, Offering offering, Office branch, Language language) {
        if (!offering.regulation().path(application.channel()).provider().isEmpty()) return null;
        var answers = offering.standard().fields().stream()
                .map(field -> new AcceptanceReceipt.Answer(
                        field.label().in(language), Answers.shown(application, field, language)))
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
            known.put(field.id(), Answers.shown(application, field, language));
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
