/** Applications: drafts, checking, certifying, sending. */
@ApplicationModule(
        allowedDependencies = {
            "registers",
            "gateway",
            "regulation",
            "signature",
            "calendar",
            "identity",
            "journal",
            "files",
            "notices"
        })
@NullMarked
package kz.qyzmet.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
