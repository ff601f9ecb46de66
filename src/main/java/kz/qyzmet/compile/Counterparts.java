package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.regulation.Channel;

/** A regulation of one act and that of another with which it is to be compared. */
public record Counterparts(CompiledRegulation first, CompiledRegulation second) {
    private static final double STRANGE = 0.5;

    /** The likest first, by title and by steps; told in the order of the first act. */
    public static List<Counterparts> of(Compiled first, Compiled second) {
        boolean single = first.regulations().size() == 1 && second.regulations().size() == 1;
        var likest = first.regulations().stream()
                .flatMap(one -> second.regulations().stream().map(other -> new Counterparts(one, other)))
                .filter(pair -> single || !strangers(pair))
                .sorted(Comparator.comparingDouble((Counterparts pair) -> -likeness(pair.first(), pair.second())))
                .toList();
        var pairs = new ArrayList<Counterparts>();
        for (var pair : likest) if (pairs.stream().noneMatch(pair::shares)) pairs.add(pair);
        return pairs.stream()
                .sorted(Comparator.comparingInt(pair -> pair.first().number()))
                .toList();
    }

    /** Two titles of one language that share little are two services. */
    private static boolean strangers(Counterparts pair) {
        return pair.first().language() == pair.second().language()
                && ServiceKey.likeness(
                                pair.first().title().value(),
                                pair.second().title().value())
                        < STRANGE;
    }

    /** A title of the same language outweighs everything; titles of two languages tell nothing. */
    private static double likeness(CompiledRegulation one, CompiledRegulation other) {
        int most =
                Math.max(1, Math.max(one.procedure().size(), other.procedure().size()));
        double steps = (double) StepDifferences.alignment(one.procedure(), other.procedure())
                        .likeness()
                / most;
        boolean sameChannels = channels(one).equals(channels(other));
        double title = one.language() == other.language()
                ? ServiceKey.likeness(one.title().value(), other.title().value())
                : 0;
        return 100 * title + steps + (sameChannels ? 1 : 0) + (one.number() == other.number() ? 1 : 0);
    }

    private static Set<Channel> channels(CompiledRegulation one) {
        return one.intake().stream().map(Told::value).collect(Collectors.toSet());
    }

    private boolean shares(Counterparts other) {
        return first.number() == other.first.number() || second.number() == other.second.number();
    }
}
