package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Which step of one paragraph another paragraph tells again: in order, each at most once, the likest pairs. */
final class Alignment {
    private static final int ENOUGH = 2;

    /** Indices of two steps that are one. */
    record Pair(int content, int sequence) {}

    private final List<ReadStep> content;
    private final List<ReadStep> sequence;

    private Alignment(List<ReadStep> content, List<ReadStep> sequence) {
        this.content = content;
        this.sequence = sequence;
    }

    static List<Pair> pairs(List<ReadStep> content, List<ReadStep> sequence) {
        return new Alignment(content, sequence).pairs();
    }

    private List<Pair> pairs() {
        if (repeats())
            return IntStream.range(0, content.size())
                    .mapToObj(at -> new Pair(at, at))
                    .toList();
        var best = best();
        var pairs = new ArrayList<Pair>();
        int row = content.size();
        int column = sequence.size();
        while (row > 0 && column > 0) {
            if (best[row][column] == best[row - 1][column]) row--;
            else if (best[row][column] == best[row][column - 1]) column--;
            else pairs.add(new Pair(--row, --column));
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /** Whether the sequence has a step for each, by the same people or by whom the other does not name. */
    private boolean repeats() {
        return content.size() == sequence.size()
                && IntStream.range(0, content.size()).allMatch(at -> same(content.get(at), sequence.get(at)));
    }

    private static boolean same(ReadStep one, ReadStep other) {
        return one.role() == null || other.role() == null || one.role() == other.role();
    }

    /** The best sum of likenesses of the first so many steps of each. */
    private int[][] best() {
        var best = new int[content.size() + 1][sequence.size() + 1];
        for (int row = 1; row <= content.size(); row++)
            for (int column = 1; column <= sequence.size(); column++) {
                int likeness = likeness(content.get(row - 1), sequence.get(column - 1));
                int without = Math.max(best[row - 1][column], best[row][column - 1]);
                int with = likeness < ENOUGH ? 0 : best[row - 1][column - 1] + likeness;
                best[row][column] = Math.max(with, without);
            }
        return best;
    }

    static int likeness(ReadStep one, ReadStep other) {
        int likeness = 0;
        if (one.role() != null && other.role() != null) likeness += one.role() == other.role() ? 2 : -1;
        if (one.term() != null && other.term() != null)
            likeness += one.term().term().equals(other.term().term()) ? 2 : -1;
        if (!Collections.disjoint(one.actions(), other.actions())) likeness += 1;
        if (!one.actions().isEmpty()
                && !other.actions().isEmpty()
                && one.actions().getFirst() == other.actions().getFirst()) likeness += 2;
        return likeness + (item(one).equals(item(other)) ? 1 : 0);
    }

    private static String item(ReadStep step) {
        return step.ref().substring(step.ref().lastIndexOf('.') + 1);
    }
}
