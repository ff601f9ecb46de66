/** Receipts, notices and results as papers: own input records in, PDF out. */
@ApplicationModule(allowedDependencies = {"files", "signature"})
@NullMarked
package kz.qyzmet.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
