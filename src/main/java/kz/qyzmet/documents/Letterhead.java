package kz.qyzmet.documents;

import java.util.List;

/** The office at the top of a paper: its full name, then the lines that say where it is and how to reach it. */
public record Letterhead(String office, List<String> lines) {
    public Letterhead {
        lines = List.copyOf(lines);
    }
}
