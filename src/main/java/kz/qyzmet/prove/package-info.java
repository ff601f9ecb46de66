/** Proofs about a regulation and its standard, for every day it may start on. Pure. */
@ApplicationModule(allowedDependencies = {"calendar", "identity", "regulation"})
@NullMarked
package kz.qyzmet.prove;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
