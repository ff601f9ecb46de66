/** The State Corporation's front office. */
@ApplicationModule(
        allowedDependencies = {"web", "intake", "regulation", "calendar", "identity", "documents", "signature", "files"
        })
@NullMarked
package kz.qyzmet.corporation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
