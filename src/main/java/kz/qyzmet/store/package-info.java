/** PostgreSQL: the embedded server, its roles, and the migrations. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.qyzmet.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
