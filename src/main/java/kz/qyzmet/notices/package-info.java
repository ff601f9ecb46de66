/** Rows to be told to people. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.qyzmet.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
