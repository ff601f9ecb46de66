package kz.qyzmet.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a procedure as a picture: a lane for each role, the steps from top to bottom, an arrow from each to the next.
 * All numbers are pixels of the picture.
 */
record Lanes(int width, int height, List<Lane> lanes, List<Box> boxes, List<String> arrows) {
    private static final int WIDTH = 480;
    private static final int HEAD = 44;
    private static final int GAP = 22;
    private static final int LINE = 15;
    private static final int MARGIN = 6;
    private static final double LETTER = 6.6;

    /** A step to draw: whose it is, and the words in its box; {@code fault} where a finding speaks of it. */
    record Step(String role, List<String> words, boolean fault) {}

    record Lane(int x, int width, List<String> name) {
        int middle() {
            return x + width / 2;
        }
    }

    record Box(int x, int y, int width, int height, List<String> lines, boolean fault) {
        int middle() {
            return x + width / 2;
        }

        /** The head of the arrow that comes from above. */
        String tip() {
            return "M%d %dl-4 -7h8z".formatted(middle(), y - 1);
        }

        int baseline(int line) {
            return y + LINE * (line + 1) + 2;
        }
    }

    static Lanes of(List<Step> steps) {
        var roles = steps.stream().map(Step::role).distinct().toList();
        int width = WIDTH / Math.max(1, roles.size());
        var lanes = new ArrayList<Lane>();
        for (var role : roles) lanes.add(new Lane(lanes.size() * width, width, wrapped(role, width)));
        var boxes = new ArrayList<Box>();
        int y = HEAD + GAP / 2;
        for (var step : steps) {
            var box = box(step, lanes.get(roles.indexOf(step.role())), y);
            boxes.add(box);
            y += box.height() + GAP;
        }
        return new Lanes(WIDTH, y, List.copyOf(lanes), List.copyOf(boxes), arrows(boxes));
    }

    private static Box box(Step step, Lane lane, int y) {
        int width = Math.min(lane.width() - 2 * MARGIN, 190);
        var lines = step.words().stream()
                .flatMap(words -> wrapped(words, width).stream())
                .toList();
        int height = LINE * lines.size() + 10;
        return new Box(lane.middle() - width / 2, y, width, height, lines, step.fault());
    }

    private static List<String> arrows(List<Box> boxes) {
        var paths = new ArrayList<String>();
        for (int i = 1; i < boxes.size(); i++) {
            var from = boxes.get(i - 1);
            var to = boxes.get(i);
            int turn = to.y() - GAP / 2;
            paths.add("M%d %dV%dH%dV%d"
                    .formatted(from.middle(), from.y() + from.height(), turn, to.middle(), to.y() - 2));
        }
        return List.copyOf(paths);
    }

    /** Broken between words so that each line fits; a longer word stays whole. */
    private static List<String> wrapped(String words, int width) {
        int most = (int) ((width - 2 * MARGIN) / LETTER);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
