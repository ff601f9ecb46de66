package kz.qyzmet.acttext;

/**
 * A printed line.
 *
 * @param page from 1
 * @param x where it begins, in points from the left edge
 * @param y its base line, in points from the top
 */
record Print(int page, float x, float y, String words) {
    /** What is the same on every page: the words without their numbers. */
    String running() {
        return words.replaceAll("\\d+", "#");
    }
}
