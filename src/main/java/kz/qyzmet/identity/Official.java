package kz.qyzmet.identity;

/** Somebody who may act at a post on a given legal day: its holder, or the one who stands in for him. */
public record Official(Person person, Post post, Office office, long accountId) {}
