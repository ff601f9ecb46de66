/** Strict-accountability forms: stock, requests and the book. Knows the offices, and of a case its number only. */
@ApplicationModule(allowedDependencies = {"identity", "journal"})
@NullMarked
package kz.qyzmet.blanks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
