package kz.qyzmet.identity;

import java.time.LocalDate;

/**
 * Whoever holds {@code byPostId} also acts at {@code postId} on these legal days, first and last included. Both posts
 * belong to one office; a substitute's own substitute gains nothing by it.
 */
public record Substitution(long id, long postId, long byPostId, LocalDate from, LocalDate until) {}
