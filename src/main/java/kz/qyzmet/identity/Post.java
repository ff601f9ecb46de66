package kz.qyzmet.identity;

/** A place on an office's staff, held by at most one person at a time; the role decides what its holder may do. */
public record Post(long id, long officeId, Role role, Label name) {}
