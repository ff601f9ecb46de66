package kz.qyzmet.acttext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The numbers that Word counts itself (ECMA-376 part 1, § 17.9). */
final class WordNumbers {
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    /** Abstract list by list, then its levels. */
    private final Map<String, String> lists = new HashMap<>();

    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    /** A list may begin anew: list, level, first number. */
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    /** List and level by paragraph style. */
    private final Map<String, Place> styles = new HashMap<>();

    private record Place(String list, int level) {}

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    private WordNumbers() {}

    static WordNumbers of(Map<String, byte[]> parts) throws XMLStreamException, Unfit {
        var numbers = new WordNumbers();
        var numbering = parts.get("numbering");
        if (numbering != null) numbers.readLists(numbering);
        var styles = parts.get("styles");
        if (styles != null) numbers.readStyles(styles);
        return numbers;
    }

    /** What stands before the next paragraph of this list, a space behind it; empty for a paragraph of none. */
    String next(String style, String list, int level) {
        var place = place(style, list, level);
        if (place == null || place.level > 8) return "";
        var abstractList = lists.get(place.list);
        if (abstractList == null) return "";
        var defined = levels.getOrDefault(abstractList, Map.of());
        var count = counts.computeIfAbsent(abstractList, _ -> new int[9]);
        restart(place, count);
        count(count, place.level, defined);
        var own = defined.get(place.level);
        if (own == null || own.format.equals("none")) return "";
        return own.format.equals("bullet") ? "– " : label(own, count, defined).strip() + ' ';
    }

    private @Nullable Place place(String style, String list, int level) {
        var styled = styles.get(style);
        if (list.isEmpty()) return styled;
        int at = level >= 0 ? level : styled == null ? 0 : styled.level;
        return list.equals("0") ? null : new Place(list, at);
    }

    private void restart(Place place, int[] count) {
        var first = restarts.getOrDefault(place.list, Map.of()).get(place.level);
        if (first == null) return;
        count[place.level] = first - 1;
        restarts.remove(place.list);
        if (first == 1) java.util.Arrays.fill(count, place.level, 9, 0);
    }

    private static void count(int[] count, int level, Map<Integer, Level> defined) {
        for (int above = 0; above <= level; above++) {
            var known = defined.get(above);
            if (count[above] == 0 && known != null) count[above] = above == level ? known.start - 1 : known.start;
        }
        count[level]++;
        for (int below = level + 1; below < 9; below++) count[below] = 0;
    }

    private static String label(Level own, int[] count, Map<Integer, Level> defined) {
        var label = own.text;
        for (int level = 0; level < 9; level++) {
            var known = defined.get(level);
            if (known != null) label = label.replace("%" + (level + 1), number(count[level], known.format));
        }
        return label;
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "russianLower" -> letter(count, RUSSIAN);
            case "russianUpper" -> letter(count, RUSSIAN).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(count, "abcdefghijklmnopqrstuvwxyz");
            case "upperLetter" -> letter(count, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(count);
            default -> Integer.toString(count);
        };
    }

    private static String letter(int count, String letters) {
        return count < 1 ? "" : String.valueOf(letters.charAt((count - 1) % letters.length()));
    }

    private static String roman(int count) {
        var roman = new StringBuilder();
        var values =
                new TreeMap<>(Map.of(1, "I", 4, "IV", 5, "V", 9, "IX", 10, "X", 40, "XL", 50, "L", 90, "XC", 100, "C"));
        int left = Math.min(count, 399);
        while (left > 0) {
            var next = values.floorEntry(left);
            roman.append(next.getValue());
            left -= next.getKey();
        }
        return roman.toString();
    }

    private void readLists(byte[] part) throws XMLStreamException, Unfit {
        try (var xml = new WordXml(part)) {
            String list = "";
            int at = 0;
            boolean concrete = false;
            while (xml.next()) {
                if (!xml.starts()) continue;
                switch (xml.name()) {
                    case "abstractNum" -> list = named(xml, "abstractNumId");
                    case "num" -> {
                        list = named(xml, "numId");
                        concrete = true;
                    }
                    case "abstractNumId" -> lists.put(list, xml.value());
                    case "lvl", "lvlOverride" -> at = level(xml);
                    case "start" -> level(list, at, concrete).start = xml.number();
                    case "numFmt" -> level(list, at, concrete).format = xml.value();
                    case "lvlText" -> level(list, at, concrete).text = xml.value();
                    case "startOverride" ->
                        restarts.computeIfAbsent(list, _ -> new HashMap<>()).put(at, xml.number());
                    default -> {}
                }
            }
        }
    }

    /** A level that a list words anew is worded so for all lists of its kind: acts do not mix both. */
    private Level level(String list, int at, boolean concrete) {
        var kind = concrete ? lists.getOrDefault(list, "") : list;
        return levels.computeIfAbsent(kind, _ -> new HashMap<>()).computeIfAbsent(at, _ -> new Level());
    }

    private void readStyles(byte[] part) throws XMLStreamException, Unfit {
        try (var xml = new WordXml(part)) {
            String style = "";
            int level = 0;
            while (xml.next()) {
                if (!xml.starts()) continue;
                if (xml.name().equals("style")) {
                    style = named(xml, "styleId");
                    level = 0;
                }
                if (xml.name().equals("ilvl")) level = Math.max(0, xml.number());
                if (xml.name().equals("numId")) styles.put(style, new Place(xml.value(), level));
            }
        }
    }

    private static int level(WordXml xml) {
        var level = named(xml, "ilvl");
        return level.matches("[0-8]") ? level.charAt(0) - '0' : 0;
    }

    private static String named(WordXml xml, String attribute) {
        var value = xml.attribute(attribute);
        return value == null ? "" : value;
    }
}
