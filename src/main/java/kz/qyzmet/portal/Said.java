package kz.qyzmet.portal;

import kz.qyzmet.web.Chip;
import org.jspecify.annotations.Nullable;

/** Words with the paragraph they rest on; a null chip marks the software's own words. */
record Said(String words, @Nullable Chip chip) {}
