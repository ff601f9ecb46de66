/** Offices, posts and staff; the first run. */
@ApplicationModule(allowedDependencies = {"web", "identity", "journal", "calendar", "regulation"})
@NullMarked
package kz.qyzmet.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
