/** The compiler: the text of an act to its services, with findings. Pure: nothing here knows a clock, a disk or a database. */
@ApplicationModule(allowedDependencies = {"acttext", "calendar", "identity", "regulation"})
@NullMarked
package kz.qyzmet.compile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
