package kz.qyzmet.web;

import java.util.List;

/** The steps of a path in order: done, whose turn it is, to come. */
public record Timeline(List<TimelineStep> steps) {
    public Timeline {
        steps = List.copyOf(steps);
    }
}
