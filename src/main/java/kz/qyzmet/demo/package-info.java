/** The made-up world of --demo: offices, people, keys, registers and a clock that only moves forward. */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "identity",
            "signature",
            "agent",
            "registers",
            "gateway",
            "calendar",
            "regulation",
            "journal",
            "blanks",
            "files"
        })
@NullMarked
package kz.qyzmet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
