/** Stored bytes, found by their content. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.qyzmet.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
