package kz.qyzmet.web;

/** Knows who is signed in; implemented above this module. */
public interface VisitorSource {
    /** A guest when the token names no session or an ended one. */
    Visitor find(String token);
}
