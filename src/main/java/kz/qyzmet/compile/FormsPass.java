package kz.qyzmet.compile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qyzmet.regulation.Standard;

/** Form of service and form of its result: the sentence that names the one or the other, with the list behind it. */
final class FormsPass implements Pass {
    private static final Pattern MARK = Pattern.compile("\\s*[:–—-]");

    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation()
                .paragraphs()
                .flatMap(Outline.Paragraph::lines)
                .flatMap(line -> Sentences.in(scope.clauses(), line).stream())
                .forEach(sentence -> read(scope, draft, sentence));
    }

    private static void read(Scope scope, Draft draft, Place sentence) {
        var heads = scope.clauses().meanings(sentence, "form-of");
        if (heads.isEmpty()) {
            alone(scope, sentence).ifPresent(place -> tell(scope, draft.form, "form", place));
            return;
        }
        var named = scope.in(sentence, "form-of").getFirst();
        var place = new Place(sentence.ref(), named.from(), sentence.to());
        if (heads.contains("RESULT")) tell(scope, draft.resultForm, "result-form", place);
        else tell(scope, draft.form, "form", place);
    }

    /** What stands behind a "Form:" that opens the sentence. */
    private static Optional<Place> alone(Scope scope, Place sentence) {
        int first = scope.clauses().words().from(sentence.from());
        return scope.in(sentence, "form-alone").stream()
                .filter(head -> scope.clauses().words().from(head.from()) == first)
                .map(head -> new Place(sentence.ref(), head.to(), sentence.to()))
                .filter(behind -> MARK.matcher(scope.words(behind)).lookingAt())
                .findFirst();
    }

    private static void tell(Scope scope, List<Told<Standard.Form>> told, String key, Place sentence) {
        if (!told.isEmpty()) return;
        for (var clause : scope.in(sentence, "form")) {
            var form = Standard.Form.valueOf(clause.means());
            if (told.stream().anyMatch(other -> other.value() == form)) continue;
            var place = new Place(sentence.ref(), clause.from(), clause.to());
            var name = form.name().toLowerCase(Locale.ROOT);
            told.add(scope.told(key + "/" + name, "form", form, place, FormsPass::parse));
        }
        if (told.isEmpty()) scope.finding(Code.NOT_UNDERSTOOD, sentence);
    }

    static Standard.Form parse(String written) {
        return Standard.Form.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
