package kz.qyzmet.acttext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Printed pages to one text: page numbers and running heads left out, indents and distances written as spaces and blank lines. */
final class Pages {
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\p{L}{1,5}\\.? ?)?[-–—]? ?\\d{1,4} ?[-–—]?(?: ?(?:/|\\p{L}{2,3}) ?\\d{1,4})?");
    private static final int EDGE = 2;
    private static final int FEWEST_REPEATED = 3;
    private static final float INDENT = 10;
    private static final float APART = 1.6f;

    private Pages() {}

    static String text(List<Print> prints) {
        var pages = withoutEdges(
                prints.stream().collect(Collectors.groupingBy(Print::page, TreeMap::new, Collectors.toList())));
        float margin =
                mostCommon(pages.stream().flatMap(List::stream).map(Print::x).toList());
        float distance = mostCommon(distances(pages));
        var text = new StringBuilder();
        for (var page : pages) {
            if (!text.isEmpty()) text.append("\n\n\n");
            write(page, margin, distance, text);
        }
        return text.toString();
    }

    private static void write(List<Print> page, float margin, float distance, StringBuilder text) {
        for (int i = 0; i < page.size(); i++) {
            var print = page.get(i);
            if (i > 0 && print.y() - page.get(i - 1).y() > distance * APART) text.append('\n');
            if (print.x() - margin > INDENT) text.append("      ");
            text.append(print.words()).append('\n');
        }
    }

    private static List<List<Print>> withoutEdges(Map<Integer, List<Print>> pages) {
        var repeated = repeated(pages);
        return pages.values().stream()
                .map(page -> withoutEdges(page, repeated, pages.size()))
                .toList();
    }

    private static List<Print> withoutEdges(List<Print> page, Map<String, Integer> repeated, int pages) {
        int start = 0;
        int end = page.size();
        while (start < Math.min(EDGE, end) && isEdge(page.get(start), repeated, pages)) start++;
        while (end > Math.max(start, page.size() - EDGE) && isEdge(page.get(end - 1), repeated, pages)) end--;
        return page.subList(start, end);
    }

    private static boolean isEdge(Print print, Map<String, Integer> repeated, int pages) {
        int times = repeated.getOrDefault(print.running(), 0);
        return NUMBER.matcher(print.words()).matches() || (times >= FEWEST_REPEATED && times * 2 >= pages);
    }

    private static Map<String, Integer> repeated(Map<Integer, List<Print>> pages) {
        var times = new HashMap<String, Integer>();
        for (var page : pages.values()) {
            var edge = new ArrayList<>(page.subList(0, Math.min(EDGE, page.size())));
            if (page.size() > 2 * EDGE) edge.addAll(page.subList(page.size() - EDGE, page.size()));
            edge.stream().map(Print::running).distinct().forEach(words -> times.merge(words, 1, Integer::sum));
        }
        return times;
    }

    private static List<Float> distances(List<List<Print>> pages) {
        var distances = new ArrayList<Float>();
        for (var page : pages)
            for (int i = 1; i < page.size(); i++)
                distances.add(page.get(i).y() - page.get(i - 1).y());
        return distances;
    }

    /** To the half point; the smaller one of equally common ones. */
    private static float mostCommon(List<Float> values) {
        var times = new TreeMap<Integer, Integer>();
        for (float value : values) times.merge(Math.round(value * 2), 1, Integer::sum);
        int best = 0;
        for (var entry : times.entrySet()) if (entry.getValue() > times.getOrDefault(best, 0)) best = entry.getKey();
        return best / 2f;
    }
}
