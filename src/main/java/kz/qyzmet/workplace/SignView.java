package kz.qyzmet.workplace;

import java.util.List;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Link;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.SigningForm;
import kz.qyzmet.web.TimeLeft;
import org.jspecify.annotations.Nullable;

/**
 * The paper before its signer.
 *
 * @param file the prepared PDF: what is shown is what is signed
 * @param read path of the PDF without language
 * @param wrong why the signature was not taken, sentence by sentence; empty when none was given yet
 * @param undecided that the signature given last could not be judged then; null when none was so
 * @param at the paragraph of the step
 */
record SignView(
        String number,
        String address,
        int version,
        long file,
        String read,
        String task,
        Chip chip,
        @Nullable TimeLeft left,
        SigningForm signing,
        List<String> wrong,
        @Nullable Notice undecided,
        String at,
        List<Link> navigation) {}
