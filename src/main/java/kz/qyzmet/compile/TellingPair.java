package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two items that tell one step; null on the side where nothing tells it. */
record TellingPair(@Nullable Telling content, @Nullable Telling sequence) {
    /** Leaving one item alone must be worse than pairing two that differ in one thing. */
    private static final int ALONE = -1;

    /** The best way to lay the two lists side by side, in order. */
    static List<TellingPair> of(List<Telling> content, List<Telling> sequence) {
        var best = new int[content.size() + 1][sequence.size() + 1];
        for (int i = content.size(); i >= 0; i--)
            for (int j = sequence.size(); j >= 0; j--) best[i][j] = best(content, sequence, i, j, best);
        var pairs = new ArrayList<TellingPair>();
        for (int i = 0, j = 0; i < content.size() || j < sequence.size(); ) {
            if (i < content.size()
                    && j < sequence.size()
                    && best[i][j] == best[i + 1][j + 1] + content.get(i).likeness(sequence.get(j)))
                pairs.add(new TellingPair(content.get(i++), sequence.get(j++)));
            else if (i < content.size() && best[i][j] == best[i + 1][j] + ALONE)
                pairs.add(new TellingPair(content.get(i++), null));
            else pairs.add(new TellingPair(null, sequence.get(j++)));
        }
        return pairs;
    }

    private static int best(List<Telling> content, List<Telling> sequence, int i, int j, int[][] best) {
        if (i == content.size()) return ALONE * (sequence.size() - j);
        if (j == sequence.size()) return ALONE * (content.size() - i);
        int together = best[i + 1][j + 1] + content.get(i).likeness(sequence.get(j));
        return Math.max(together, ALONE + Math.max(best[i + 1][j], best[i][j + 1]));
    }
}
