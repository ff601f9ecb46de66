package kz.qyzmet.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldWindow;
import kz.qyzmet.regulation.Channel;

/** What a text does not tell of a service and a person may add. */
public final class Untold {
    private final Import act;
    private final CompiledRegulation regulation;

    public Untold(Import act, CompiledRegulation regulation) {
        this.act = act;
        this.regulation = regulation;
    }

    /** Empty where the text tells it, or it cannot be added. */
    static Optional<Fact> find(Import act, String key) {
        return act.regulation(Fact.regulation(key))
                .map(regulation -> new Untold(act, regulation))
                .flatMap(untold ->
                        untold.all().filter(fact -> fact.key().equals(key)).findFirst());
    }

    private Stream<Fact> all() {
        return Stream.of(channels().stream(), oblast().stream(), total().stream(), Stream.of(window()))
                .flatMap(each -> each);
    }

    /** Channels through which neither the text nor a person lets applications in, then those for results. */
    public List<Fact> channels() {
        return Stream.concat(channels("intake", regulation.intake()), channels("issue", regulation.issue()))
                .toList();
    }

    private Stream<Fact> channels(String way, List<Told<Channel>> told) {
        return Stream.of(Channel.values())
                .filter(channel -> told.stream().noneMatch(one -> one.value() == channel))
                .map(channel -> fact(way + "/" + channel.code(), Fact.Kind.CHANNEL))
                .filter(fact -> act.correction(fact.key()).isEmpty());
    }

    /** The oblast, where neither the text nor a person tells it. */
    public Optional<Fact> oblast() {
        return regulation.oblast() == null ? Optional.of(fact("oblast", Fact.Kind.OBLAST)) : Optional.empty();
    }

    /** The whole term, where neither the text nor a person tells it. */
    public Optional<Fact> total() {
        return regulation.totalTerm() == null ? Optional.of(fact("total-term", Fact.Kind.TERM)) : Optional.empty();
    }

    /** Days of acceptance beside those that are told. */
    public Fact window() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> fact(ToldWindow.ADDED + number, Fact.Kind.WINDOW))
                .filter(fact -> act.correction(fact.key()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Fact fact(String key, Fact.Kind kind) {
        return Fact.untold(regulation.number() + "/" + key, kind, regulation.place());
    }
}
