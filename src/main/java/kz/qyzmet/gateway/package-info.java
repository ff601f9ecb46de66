/** The e-government gateway (ЭҮШ/ШЭП): envelopes, outbox, mailboxes, delivery. */
@ApplicationModule(allowedDependencies = {"signature", "journal"})
@NullMarked
package kz.qyzmet.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
