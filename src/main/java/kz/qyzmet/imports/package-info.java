/** Imported acts: their texts, what people corrected and decided, who approved which service from which day. */
@ApplicationModule(
        allowedDependencies = {"acttext", "compile", "prove", "regulation", "calendar", "identity", "journal"})
@NullMarked
package kz.qyzmet.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
