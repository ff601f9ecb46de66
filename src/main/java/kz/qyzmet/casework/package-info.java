/** Cases: the only place where a case changes. */
@ApplicationModule(
        allowedDependencies = {
            "gateway",
            "signature",
            "regulation",
            "calendar",
            "identity",
            "journal",
            "blanks",
            "files",
            "notices"
        })
@NullMarked
package kz.qyzmet.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
