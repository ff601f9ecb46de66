/** The staff entrance, the first run, offices, posts and staff. */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "identity",
            "journal",
            "calendar",
            "regulation",
            "signature",
            "compile",
            "prove",
            "imports"
        })
@NullMarked
package kz.qyzmet.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
