/** What all pages share: layout, messages, forms, the security door. */
@ApplicationModule(allowedDependencies = {"identity", "calendar", "journal", "regulation", "signature", "gateway"})
@NullMarked
package kz.qyzmet.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
