package kz.qyzmet.portal;

import kz.qyzmet.web.Notice;
import kz.qyzmet.web.SigningForm;
import org.jspecify.annotations.Nullable;

/**
 * The signature; {@code refused} and {@code notice} are null unless the attempt before came to them.
 *
 * @param phone where signing with eGov mobile begins, null where it is not offered
 */
record SignView(
        DraftHead head,
        SigningForm signing,
        @Nullable String phone,
        @Nullable Refused refused,
        @Nullable Notice notice) {}
