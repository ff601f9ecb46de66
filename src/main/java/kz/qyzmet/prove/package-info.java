/**
 * Proofs about a regulation and its standard, for every day it may start on. Pure. What counts as exceeding the term is told in
 * {@code docs/decisions/0010-what-exceeds-the-term.md}.
 */
@ApplicationModule(allowedDependencies = {"calendar", "identity", "regulation"})
@NullMarked
package kz.qyzmet.prove;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
