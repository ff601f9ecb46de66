/** Typed questions to state registers, asked through the gateway. */
@ApplicationModule(allowedDependencies = {"gateway"})
@NullMarked
package kz.qyzmet.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
