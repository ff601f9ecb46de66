package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/** Two lists side by side in their order, so that what is alike stands together: most likeness in all wins. */
final class SideBySide<T> {
    /** Items that stand together; one of them null where the other stands alone. */
    record Pair<T>(@Nullable T first, @Nullable T second) {}

    private final List<T> first;
    private final List<T> second;
    private final ToIntBiFunction<T, T> likeness;
    private final int[][] best;

    /** @param likeness 0 for what may not stand together */
    SideBySide(List<T> first, List<T> second, ToIntBiFunction<T, T> likeness) {
        this.first = first;
        this.second = second;
        this.likeness = likeness;
        this.best = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--)
            for (int j = second.size() - 1; j >= 0; j--) best[i][j] = best(i, j);
    }

    private int best(int i, int j) {
        return Math.max(together(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
    }

    private int together(int i, int j) {
        int alike = likeness.applyAsInt(first.get(i), second.get(j));
        return alike == 0 ? -1 : alike + best[i + 1][j + 1];
    }

    /** All of both, in order. */
    List<Pair<T>> pairs() {
        var pairs = new ArrayList<Pair<T>>();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (together(i, j) == best[i][j]) pairs.add(new Pair<>(first.get(i++), second.get(j++)));
            else if (best[i + 1][j] == best[i][j]) pairs.add(new Pair<>(first.get(i++), null));
            else pairs.add(new Pair<>(null, second.get(j++)));
        }
        while (i < first.size()) pairs.add(new Pair<>(first.get(i++), null));
        while (j < second.size()) pairs.add(new Pair<>(null, second.get(j++)));
        return List.copyOf(pairs);
    }

    /** How alike the lists are in all. */
    int likeness() {
        return best[0][0];
    }
}
