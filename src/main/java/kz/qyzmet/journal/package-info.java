/** The append-only, hash-chained journal. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.qyzmet.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
