/** Legal time: terms, working days, holidays, windows. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.qyzmet.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
