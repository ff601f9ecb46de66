package kz.qyzmet.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values that were asked for last, so that they are not made again. Two who ask at once may both make one. */
final class Kept<K, V> {
    private final Map<K, V> kept;

    Kept(int count) {
        this.kept = new LinkedHashMap<>(count, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > count;
            }
        };
    }

    V get(K key, Supplier<V> making) {
        var known = known(key);
        return known != null ? known : keep(key, making.get());
    }

    private synchronized @Nullable V known(K key) {
        return kept.get(key);
    }

    private synchronized V keep(K key, V value) {
        kept.put(key, value);
        return value;
    }
}
