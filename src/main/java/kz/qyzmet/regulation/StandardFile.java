package kz.qyzmet.regulation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Label;
import kz.qyzmet.regulation.Standard.Alternative;
import kz.qyzmet.regulation.Standard.Answer;
import kz.qyzmet.regulation.Standard.Choice;
import kz.qyzmet.regulation.Standard.Field;
import kz.qyzmet.regulation.Standard.Ground;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.regulation.Standard.Result;

/** A standard's tree, already checked, as the model: one line for each key of the format. */
final class StandardFile {
    private StandardFile() {}

    static Standard standard(Fact root) {
        var begin = root.get("in-force");
        var total = root.get("total");
        return new Standard(
                root.text("service"),
                root.label("name"),
                RegulationFile.act(root.get("order")),
                root.find("wording").map(RegulationFile::act).orElse(null),
                begin.stated(begin.date("from")),
                root.statedOrNull("ended", end -> end.date("from")),
                saying(root.get("fee")),
                total.stated(Term.parse(total.text("term"))),
                RegulationFile.forms(root.get("form")),
                RegulationFile.forms(root.get("result-form")),
                root.list("documents").stream().map(StandardFile::requirement).toList(),
                application(root.get("application")),
                root.list("grounds").stream().map(StandardFile::ground).toList(),
                root.list("results").stream().map(StandardFile::result).toList(),
                annexes(root),
                root.find("complaint").map(StandardFile::saying).orElse(null),
                root.dateOrNull("hearing-from"),
                root.flag("stands-in", false));
    }

    private static Stated<Label> saying(Fact fact) {
        return fact.stated(fact.label("says"));
    }

    private static Requirement requirement(Fact document) {
        return new Requirement(
                document.text("id"),
                document.label("name"),
                document.codes("channels", Channel.class),
                document.list("any-of").stream().map(StandardFile::alternative).toList(),
                document.at(),
                document.assumed());
    }

    private static Alternative alternative(Fact document) {
        return new Alternative(
                document.text("id"),
                document.label("name"),
                document.flag("shown", false),
                document.textOrNull("from-register"));
    }

    private static Stated<List<Field>> application(Fact form) {
        return form.stated(form.list("fields").stream().map(StandardFile::field).toList());
    }

    private static Field field(Fact field) {
        return new Field(
                field.text("id"),
                field.label("label"),
                field.labelOrNull("hint"),
                field.code("kind", Field.Kind.class),
                field.flag("required", true),
                field.list("choices").stream().map(StandardFile::choice).toList(),
                field.textOrNull("prefill"));
    }

    private static Choice choice(Fact choice) {
        return new Choice(choice.text("value"), choice.label("label"));
    }

    private static Ground ground(Fact ground) {
        return new Ground(ground.text("id"), ground.label("says"), ground.at(), ground.assumed());
    }

    private static Result result(Fact result) {
        return new Result(
                result.text("id"),
                result.label("name"),
                result.find("for").map(StandardFile::answer).orElse(null),
                channels(result),
                result.textOrNull("annex"),
                result.list("text").stream().map(Fact::label).toList(),
                result.at(),
                result.assumed());
    }

    private static Set<Channel> channels(Fact result) {
        var named = result.codes("channels", Channel.class);
        return named.isEmpty() ? EnumSet.allOf(Channel.class) : named;
    }

    private static Answer answer(Fact answer) {
        return new Answer(answer.text("field"), answer.text("value"));
    }

    private static Map<String, Stated<String>> annexes(Fact root) {
        var annexes = new LinkedHashMap<String, Stated<String>>();
        root.entries("annexes").forEach(annex -> annexes.put(annex.key(), annex.stated(annex.text("number"))));
        return Collections.unmodifiableMap(annexes);
    }
}
