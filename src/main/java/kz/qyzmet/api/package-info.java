/** What other programs ask of the system: JSON over HTTP, a problem answer (RFC 9457) for whatever cannot be answered. */
@ApplicationModule(allowedDependencies = {"web", "signature", "calendar", "identity"})
@NullMarked
package kz.qyzmet.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
