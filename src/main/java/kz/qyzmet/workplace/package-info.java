/** The provider's officials: inbox, case, signature. */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "casework",
            "blanks",
            "gateway", // what was handed in comes to a case in the gateway's words
            "regulation",
            "calendar",
            "identity",
            "documents",
            "signature",
            "files",
            "notices"
        })
@NullMarked
package kz.qyzmet.workplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
