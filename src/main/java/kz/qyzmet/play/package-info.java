/** Plays every path there is from end to end, through the pages that people use. */
@ApplicationModule(allowedDependencies = {"regulation", "identity", "calendar", "demo"})
@NullMarked
package kz.qyzmet.play;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
