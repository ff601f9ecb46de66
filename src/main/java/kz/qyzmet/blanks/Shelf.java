package kz.qyzmet.blanks;

import org.jspecify.annotations.Nullable;

/**
 * What a keeper has of a kind.
 *
 * @param count in stock
 * @param next the one to be issued next, null when there is none
 */
public record Shelf(Kind kind, long count, @Nullable Blank next) {}
