package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;

/** The numbered processes and conditions of the portal and of the State Corporation. */
final class ProcessesPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        Channel channel = null;
        for (var paragraph : scope.regulation().paragraphs().toList()) {
            var heads = heads(scope, paragraph);
            if (heads.isEmpty()) continue;
            channel = channel(scope, paragraph, channel);
            var told = draft.processes.computeIfAbsent(channel, _ -> new ArrayList<>());
            for (int at = 0; at < heads.size(); at++)
                told.add(process(scope, channel, heads.get(at), at + 1 < heads.size() ? heads.get(at + 1) : null));
        }
    }

    private static List<ProcessHeads.Head> heads(Scope scope, Paragraph paragraph) {
        return paragraph
                .lines()
                .flatMap(line -> ProcessHeads.in(scope.clauses(), line).stream())
                .toList();
    }

    /** Told by the paragraph's kind, by its heading, by the one before whose numbers go on, else by most of its words. */
    private static Channel channel(Scope scope, Paragraph paragraph, @Nullable Channel before) {
        return switch (paragraph.kind()) {
            case PORTAL -> Channel.PORTAL;
            case CORPORATION, CORPORATION_RESULT -> Channel.STATE_CORPORATION;
            default ->
                Channels.only(scope, paragraph.head())
                        .or(() -> Optional.ofNullable(before))
                        .orElseGet(() -> Channels.most(scope, paragraph.whole()));
        };
    }

    private static ToldProcess process(
            Scope scope, Channel channel, ProcessHeads.Head head, ProcessHeads.@Nullable Head next) {
        var place = head.place();
        var key = "processes/" + channel.code() + "/" + head.kind() + head.number();
        var refuses = Meaning.refuses(scope.clauses(), head);
        var actor = Meaning.actor(scope.clauses(), head, next, channel);
        return new ToldProcess(
                head.kind(),
                head.number(),
                place.ref(),
                actor == null ? null : scope.told(key + "/actor", "role", actor, place, Codes::role),
                term(scope, key, place),
                refuses,
                place);
    }

    /** Screen time, in brackets at the end: never a term of a step. */
    private static @Nullable Told<Term> term(Scope scope, String key, Place place) {
        var terms = Terms.in(scope.clauses(), place);
        if (terms.isEmpty()) return null;
        var last = terms.getLast();
        return scope.told(key + "/term", "term", last.term(), last.place(), Term::parse);
    }
}
