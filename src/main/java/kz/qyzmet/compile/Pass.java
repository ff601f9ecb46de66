package kz.qyzmet.compile;

/** Understands one subject of a regulation and writes it into the draft. Passes run in the order of {@link Compiler}. */
@FunctionalInterface
interface Pass {
    void read(Scope scope, Draft draft);
}
