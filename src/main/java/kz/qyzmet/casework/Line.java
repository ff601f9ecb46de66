package kz.qyzmet.casework;

import java.util.Map;

/** What the journal will say about a change: its kind, the paragraph obeyed, and the facts, the personal ones apart. */
public record Line(String kind, String paragraph, Map<String, Object> facts, Map<String, Object> personal) {}
