package kz.qyzmet.acttext;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.identity.Language;
import org.junit.jupiter.api.Test;

/** One act, saved in every way we read, is the same text. */
class SameTextTest {
    private static final String ACT = Acts.library();

    @Test
    void as_text_in_any_encoding() {
        assertThat(Acts.read(("\uFEFF" + ACT).getBytes(UTF_8)).text()).isEqualTo(ACT);
        assertThat(Acts.read(ACT.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(ACT);
        assertThat(Acts.read(ACT.getBytes(UTF_16LE)).text()).isEqualTo(ACT);
    }

    @Test
    void as_text_in_the_Kazakh_sister_of_windows_1251() {
        var kazakh = Habits.pairs("kazakh-windows");
        var windows = new StringBuilder(ACT);
        kazakh.forEach((shown, meant) -> {
            for (int i = 0; i < windows.length(); i++) if (windows.charAt(i) == meant) windows.setCharAt(i, shown);
        });
        assertThat(Acts.read(windows.toString().getBytes(Charset.forName("windows-1251")))
                        .text())
                .isEqualTo(ACT);
    }

    @Test
    void as_text_broken_into_lines_and_pages() {
        assertThat(Acts.cleaned(SavedAs.brokenText(ACT))).isEqualTo(ACT);
    }

    @Test
    void as_a_Word_file() {
        assertThat(Acts.read(SavedAs.word(ACT)).text()).isEqualTo(ACT);
    }

    @Test
    void as_a_rich_text_file() {
        assertThat(Acts.read(SavedAs.rtf(ACT)).text()).isEqualTo(ACT);
    }

    @Test
    void as_a_page() {
        assertThat(Acts.cleaned(SavedAs.html(ACT))).isEqualTo(ACT);
    }

    @Test
    void as_a_PDF() {
        assertThat(Acts.read(SavedAs.pdf(ACT)).text()).isEqualTo(ACT);
    }

    @Test
    void in_the_language_of_most_of_its_words() {
        assertThat(Acts.read(ACT).language()).isEqualTo(Language.KK);
        assertThat(Acts.read(
                                "1. Билет выдаётся библиотекой имени Ғабита Мүсірепова бесплатно, в течение одного рабочего дня.")
                        .language())
                .isEqualTo(Language.RU);
    }
}
