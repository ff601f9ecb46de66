/** The provider's officials: inbox, case, signature. */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "casework",
            "intake",
            "regulation",
            "calendar",
            "identity",
            "documents",
            "signature",
            "files"
        })
@NullMarked
package kz.qyzmet.workplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
