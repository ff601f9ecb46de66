package kz.qyzmet.directory;

/** A password that is shown this once; {@code path} leads on. */
record SecretView(Deed.Secret secret, String path) {}
