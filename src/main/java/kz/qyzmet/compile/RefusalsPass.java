package kz.qyzmet.compile;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.compile.CompiledRegulation.ToldRefusal;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint.Kind;

/** Where the act says no: in a numbered process, in a sentence on refusing a package, among the results. */
final class RefusalsPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        draft.processes.forEach((channel, processes) -> processes.stream()
                .filter(process -> process.refuses() != null)
                .forEach(process -> add(draft, refusal(scope, channel, process))));
        scope.regulation()
                .paragraphs()
                .forEach(paragraph -> paragraph
                        .lines()
                        .flatMap(line -> Sentences.in(scope.clauses(), line).stream())
                        .filter(sentence ->
                                ProcessHeads.in(scope.clauses(), sentence).isEmpty())
                        .forEach(sentence -> sentence(scope, draft, paragraph, sentence)));
    }

    private static ToldRefusal refusal(Scope scope, Channel channel, ToldProcess process) {
        var kind = Objects.requireNonNull(process.refuses());
        var annex = kind == Kind.PACKAGE_INCOMPLETE ? AnnexNumbers.first(scope.clauses(), process.place()) : null;
        return new ToldRefusal(kind, channel, process.ref(), annex, process.place());
    }

    private static void sentence(Scope scope, Draft draft, Paragraph paragraph, Place sentence) {
        if (paragraph.kind() == ParagraphKind.RESULT
                && !scope.in(sentence, "reasoned-refusal").isEmpty())
            for (var channel : channels(draft))
                add(draft, new ToldRefusal(Kind.REASONED_REFUSAL, channel, sentence.ref(), null, sentence));
        if (!scope.clauses().has(sentence, "refusal", Kind.PACKAGE_INCOMPLETE.name())) return;
        var annex = AnnexNumbers.first(scope.clauses(), sentence);
        for (var channel : refusing(scope, draft, sentence))
            add(draft, new ToldRefusal(Kind.PACKAGE_INCOMPLETE, channel, sentence.ref(), annex, sentence));
    }

    /** Who refuses is where the package is handed in; each counter where nobody is named. */
    private static List<Channel> refusing(Scope scope, Draft draft, Place sentence) {
        var named = ChannelWords.strong(scope.clauses(), sentence).stream()
                .map(ChannelWords.Said::channel)
                .filter(channel -> channel != Channel.PORTAL)
                .toList();
        if (named.contains(Channel.STATE_CORPORATION)) return List.of(Channel.STATE_CORPORATION);
        return named.isEmpty()
                ? channels(draft).stream()
                        .filter(channel -> channel != Channel.PORTAL)
                        .toList()
                : named;
    }

    private static List<Channel> channels(Draft draft) {
        return draft.intake.stream().map(Told::value).toList();
    }

    private static void add(Draft draft, ToldRefusal refusal) {
        boolean told = draft.refusals.stream()
                .anyMatch(other -> other.kind() == refusal.kind() && other.channel() == refusal.channel());
        if (!told) draft.refusals.add(refusal);
    }
}
