package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.compile.Outline.Paragraph;
import kz.qyzmet.compile.Outline.Part;
import kz.qyzmet.regulation.Channel;

/**
 * Through which channels applications are taken and results given out, told together or apart. Where no sentence says so, the channels
 * through which the service is said to be provided.
 */
final class ChannelsPass implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        var first = scope.regulation().chapters().isEmpty()
                ? List.<Paragraph>of()
                : scope.regulation().chapters().getFirst().paragraphs();
        var paragraphs = scope.regulation()
                .paragraphs()
                .filter(paragraph -> told(paragraph.kind()) || (first.contains(paragraph) && general(paragraph)))
                .toList();
        for (var paragraph : paragraphs)
            if (draft.intake.isEmpty() || draft.issue.isEmpty())
                ways(scope, paragraph).forEach(way -> tell(scope, draft, way));
            else if (first.contains(paragraph)) ways(scope, paragraph).forEach(way -> agree(scope, draft, way));
        if (draft.issue.isEmpty() && paragraphs.stream().anyMatch(paragraph -> there(scope, paragraph)))
            draft.intake.stream()
                    .map(told -> new ChannelWords.Said(told.value(), told.place()))
                    .forEach(channel -> add(scope, draft.issue, "issue", channel));
        if (draft.intake.isEmpty() && draft.issue.isEmpty())
            paragraphs.stream()
                    .map(paragraph -> provided(scope, paragraph))
                    .filter(channels -> !channels.isEmpty())
                    .limit(1)
                    .flatMap(List::stream)
                    .forEach(channel -> both(scope, draft, channel));
    }

    private static boolean there(Scope scope, Paragraph paragraph) {
        return Sentences.in(scope.clauses(), paragraph.whole()).stream()
                .anyMatch(sentence -> !scope.in(sentence, "there").isEmpty()
                        && !scope.in(sentence, "issue").isEmpty());
    }

    /** In a text without chapters the first one holds all. */
    private static boolean general(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case CONTENT, OUTCOMES, PARTICIPANTS, SEQUENCE, PORTAL -> false;
            default -> true;
        };
    }

    private static boolean told(ParagraphKind kind) {
        return kind == ParagraphKind.SERVICE
                || kind == ParagraphKind.CHANNELS
                || kind == ParagraphKind.FORM
                || kind == ParagraphKind.RESULT
                || kind == ParagraphKind.OTHER;
    }

    /** What is taken in or given out, and where it is told through what. */
    private record Way(boolean intake, boolean issue, List<Place> through) {}

    private static List<Part> lines(Paragraph paragraph) {
        return Stream.concat(Stream.of(new Part("", paragraph.head())), paragraph.parts().stream())
                .toList();
    }

    private static List<Way> ways(Scope scope, Paragraph paragraph) {
        var lines = lines(paragraph);
        var ways = new ArrayList<Way>();
        for (int at = 0; at < lines.size(); at++) if (!lines.get(at).item()) ways.addAll(ways(scope, lines, at));
        return ways;
    }

    private static List<Way> ways(Scope scope, List<Part> lines, int at) {
        var ways = new ArrayList<Way>();
        for (var sentence : Sentences.in(scope.clauses(), lines.get(at).place())) {
            var opening = Opening.of(scope, sentence);
            if (opening == null) continue;
            boolean last = sentence.to() == lines.get(at).place().to();
            var list = last && !opening.complete() ? listed(scope, lines, at + 1) : List.<Place>of();
            if (list.isEmpty())
                opening.inline().forEach(part -> ways.add(new Way(part.intake(), part.issue(), part.through())));
            else ways.add(new Way(opening.intake(), opening.issue(), list));
        }
        return ways;
    }

    /** The list behind an opening sentence: items, or lines up to one that ends a sentence. */
    private static List<Place> listed(Scope scope, List<Part> lines, int from) {
        var list = new ArrayList<Place>();
        boolean items = from < lines.size() && lines.get(from).item();
        for (int at = from; at < lines.size() && lines.get(at).item() == items; at++) {
            list.add(lines.get(at).place());
            if (!items && scope.words(lines.get(at).place()).endsWith(".")) break;
        }
        return list;
    }

    private static void tell(Scope scope, Draft draft, Way way) {
        for (var place : way.through()) {
            var said = Opening.restriction(scope, place, way.intake(), way.issue());
            var channels = ChannelWords.in(scope.clauses(), place);
            if (channels.isEmpty() && scope.in(place, "there").isEmpty()) scope.finding(Code.NOT_UNDERSTOOD, place);
            for (var channel : channels) {
                if (way.intake() && said.intake()) add(scope, draft.intake, "intake", channel);
                if (way.issue() && said.issue()) add(scope, draft.issue, "issue", channel);
            }
        }
    }

    /** A channel that a later paragraph of the first chapter adds is a contradiction; fewer are not. Further on acts tell how each works. */
    private static void agree(Scope scope, Draft draft, Way way) {
        for (var place : way.through())
            for (var channel : ChannelWords.in(scope.clauses(), place)) {
                var said = Opening.restriction(scope, place, way.intake(), way.issue());
                if (way.intake() && said.intake()) agree(scope, draft.intake, channel);
                if (way.issue() && said.issue()) agree(scope, draft.issue, channel);
            }
    }

    private static void agree(Scope scope, List<Told<Channel>> told, ChannelWords.Said said) {
        var known = told.stream().map(Told::value).toList();
        if (!known.contains(said.channel()))
            scope.finding(
                    Code.PARAGRAPHS_DISAGREE,
                    told.getFirst().place(),
                    said.place(),
                    "channel",
                    Argument.channels(known),
                    Argument.channel(said.channel()));
    }

    /** The lists of the paragraph in which an item or the line above says "through"; else its sentences that do. */
    private static List<ChannelWords.Said> provided(Scope scope, Paragraph paragraph) {
        var lines = lines(paragraph);
        for (int at = 0; at + 1 < lines.size(); at++) {
            var list = listed(scope, lines, at + 1);
            boolean opens = !lines.get(at).item() && lines.get(at + 1).item();
            if (opens && through(scope, lines.get(at).place(), list))
                return list.stream()
                        .flatMap(item -> ChannelWords.in(scope.clauses(), item).stream())
                        .toList();
        }
        return ChannelWords.through(scope.clauses(), paragraph.whole());
    }

    /** Whether one says "through", or each is a channel by its name. */
    private static boolean through(Scope scope, Place above, List<Place> list) {
        boolean named = list.size() > 1
                && list.stream()
                        .noneMatch(item ->
                                ChannelWords.strong(scope.clauses(), item).isEmpty());
        boolean offices = list.stream()
                .noneMatch(item -> ChannelWords.in(scope.clauses(), item).isEmpty());
        return named
                || (offices
                        && Stream.concat(Stream.of(above), list.stream())
                                .anyMatch(place -> scope.clauses().has(place, "via", "VIA")));
    }

    private static void both(Scope scope, Draft draft, ChannelWords.Said channel) {
        add(scope, draft.intake, "intake", channel);
        add(scope, draft.issue, "issue", channel);
    }

    private static void add(Scope scope, List<Told<Channel>> told, String key, ChannelWords.Said said) {
        if (told.stream().anyMatch(other -> other.value() == said.channel())) return;
        told.add(scope.told(
                key + "/" + said.channel().code(), "channel", said.channel(), said.place(), ChannelWords::parse));
    }
}
