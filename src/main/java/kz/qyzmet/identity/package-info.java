/** Who acts: IIN and BIN, people, offices, posts, accounts, sessions. */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package kz.qyzmet.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
