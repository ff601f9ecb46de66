package kz.qyzmet.workplace;

/** Something an official was told; {@code href} leads to where he can act on it. */
record Tiding(long id, String words, String href) {}
