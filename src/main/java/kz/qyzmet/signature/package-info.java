/** Electronic digital signatures: signing, and verdicts that cannot be forged by a caller. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.qyzmet.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
