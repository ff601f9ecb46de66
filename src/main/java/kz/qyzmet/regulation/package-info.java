/** Standards and regulations: the model, its files, editions. */
@ApplicationModule(allowedDependencies = {"calendar", "identity", "journal"})
@NullMarked
package kz.qyzmet.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
