/** The citizen's portal: catalogue, registration, application, cabinet. */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "intake",
            "registers",
            "gateway",
            "regulation",
            "calendar",
            "identity",
            "documents",
            "signature",
            "journal", // a proof of an IIN that was not taken: nothing else of the portal happens outside an
            // application
            "notices",
            "files"
        })
@NullMarked
package kz.qyzmet.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
