package kz.qyzmet.documents;

/** Who signs a paper for the office: the post, and the full name. */
public record Signer(String post, String name) {}
