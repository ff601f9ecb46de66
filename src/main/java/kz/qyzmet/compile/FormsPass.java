package kz.qyzmet.compile;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        var named = forms(scope, sentence);
        if (told.isEmpty()) named.forEach((form, place) -> told.add(fact(scope, key, form, place)));
        else agree(scope, told, named);
        if (told.isEmpty()) scope.finding(Code.NOT_UNDERSTOOD, sentence);
    }

    private static Map<Standard.Form, Place> forms(Scope scope, Place sentence) {
        var forms = new EnumMap<Standard.Form, Place>(Standard.Form.class);
        for (var clause : scope.in(sentence, "form"))
            forms.putIfAbsent(
                    Standard.Form.valueOf(clause.means()), new Place(sentence.ref(), clause.from(), clause.to()));
        return forms;
    }

    private static Told<Standard.Form> fact(Scope scope, String key, Standard.Form form, Place place) {
        return scope.told(key + "/" + form.name().toLowerCase(Locale.ROOT), "form", form, place, FormsPass::parse);
    }

    /** A form told later that the first telling does not have is a contradiction; fewer of them are not. */
    private static void agree(Scope scope, List<Told<Standard.Form>> told, Map<Standard.Form, Place> named) {
        var known = told.stream().map(Told::value).toList();
        named.forEach((form, place) -> {
            if (!known.contains(form))
                scope.finding(
                        Code.PARAGRAPHS_DISAGREE,
                        told.getFirst().place(),
                        place,
                        "form",
                        Argument.forms(known),
                        Argument.form(form));
        });
    }

    static Standard.Form parse(String written) {
        return Standard.Form.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
