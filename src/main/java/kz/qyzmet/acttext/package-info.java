/** The text of an act as it was written: read from txt, html, docx and pdf, cleaned of what saving did to it. Pure. */
@ApplicationModule(allowedDependencies = {"identity"})
@NullMarked
package kz.qyzmet.acttext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
