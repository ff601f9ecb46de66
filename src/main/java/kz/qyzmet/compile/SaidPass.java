package kz.qyzmet.compile;

import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;

/** What a person said about facts that the text does not tell; the last pass, since only then it is known what is missing. */
final class SaidPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        var title = scope.regulation().title();
        if (draft.oblast == null) draft.oblast = scope.said("oblast", "oblast", title, value -> value);
        if (draft.result == null) draft.result = scope.said("result", "result", title, value -> value);
        if (draft.complaint == null) draft.complaint = scope.said("complaint", "complaint", title, value -> value);
        if (draft.totalTerm == null) draft.totalTerm = scope.said("total-term", "term", title, Term::parse);
        if (draft.standard == null) draft.standard = scope.said("standard", "standard", title, ActReference::parse);
        windows(scope, draft.windows);
        channels(scope, "intake", draft.intake);
        channels(scope, "issue", draft.issue);
        forms(scope, "form", draft.form);
        forms(scope, "result-form", draft.resultForm);
    }

    private static void windows(Scope scope, List<ToldWindow> windows) {
        var title = scope.regulation().title();
        var added = scope.facts().saidUnder(scope.regulation().number() + "/" + ToldWindow.ADDED);
        for (var fact : added) {
            var key = fact.substring(fact.indexOf('/') + 1);
            var told = scope.said(key, "window", title, value -> ToldWindow.parse(value, title));
            if (told != null) windows.add(told.value().of(told));
        }
    }

    private static void channels(Scope scope, String list, List<Told<Channel>> told) {
        told.removeIf(one -> scope.facts().removed(one.fact()));
        Stream.of(Channel.values())
                .filter(channel -> told.stream().noneMatch(other -> other.value() == channel))
                .flatMap(channel -> Stream.ofNullable(scope.said(
                        list + "/" + channel.code(),
                        "channel",
                        scope.regulation().title(),
                        ChannelWords::parse)))
                .toList()
                .forEach(told::add);
    }

    private static void forms(Scope scope, String list, List<Told<Standard.Form>> told) {
        Stream.of(Standard.Form.values())
                .filter(form -> told.stream().noneMatch(other -> other.value() == form))
                .flatMap(form -> Stream.ofNullable(scope.said(
                        list + "/" + Codes.code(form),
                        "form",
                        scope.regulation().title(),
                        FormsPass::parse)))
                .toList()
                .forEach(told::add);
    }
}
