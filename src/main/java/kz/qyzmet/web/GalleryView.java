package kz.qyzmet.web;

import java.util.List;

/** One example or more of each component. */
record GalleryView(
        Chip chip, Chip assumed, List<TimeLeft> times, Timeline timeline, List<Field> fields, List<Notice> notices) {}
