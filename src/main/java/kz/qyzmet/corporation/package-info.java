/** The State Corporation's front office. */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "intake",
            "registers",
            "regulation",
            "calendar",
            "identity",
            "documents",
            "signature",
            "files",
            "notices",
            "journal",
            "gateway"
        })
@NullMarked
package kz.qyzmet.corporation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
