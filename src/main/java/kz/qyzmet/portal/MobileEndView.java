package kz.qyzmet.portal;

import kz.qyzmet.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A QR code by which nothing was signed.
 *
 * @param notice what happened and what to do
 * @param again where another code is shown, null where none would help
 */
record MobileEndView(
        DraftHead head, Notice notice, @Nullable String again) {}
