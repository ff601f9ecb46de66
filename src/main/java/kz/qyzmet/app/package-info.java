/** Main, wiring and the command line; may use every module. */
@ApplicationModule
@NullMarked
package kz.qyzmet.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
