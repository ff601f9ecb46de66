package kz.qyzmet.compile;

/** How much a finding weighs: an {@code ERROR} keeps the service from being offered until a person decides. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
