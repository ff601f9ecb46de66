package kz.qyzmet.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayNameTest {
    @Test
    void a_good_name_stays() {
        assertThat(DisplayName.of("Куәлік көшірмесі (2).pdf")).isEqualTo("Куәлік көшірмесі (2).pdf");
    }

    @Test
    void a_path_loses_its_folders() {
        assertThat(DisplayName.of("../../x")).isEqualTo("x");
        assertThat(DisplayName.of("C:\\Users\\me\\a.pdf")).isEqualTo("a.pdf");
        assertThat(DisplayName.of("../..")).isEqualTo("file");
        assertThat(DisplayName.of("")).isEqualTo("file");
        assertThat(DisplayName.of(".htaccess")).isEqualTo("htaccess");
    }

    @Test
    void controls_and_turned_letters_are_dropped() {
        assertThat(DisplayName.of("a\0b\r\n.pdf")).isEqualTo("ab.pdf");
        assertThat(DisplayName.of("fdp.\u202Eexe.pdf")).isEqualTo("fdp.exe.pdf");
        assertThat(DisplayName.of("a<b>:\"|?*.pdf")).isEqualTo("a_b______.pdf");
        assertThat(DisplayName.of("a\uD800.pdf")).isEqualTo("a.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending_and_no_half_of_a_character() {
        assertThat(DisplayName.of("ә".repeat(4096) + ".pdf")).hasSize(120).endsWith("ә.pdf");
        assertThat(DisplayName.of("x" + "\uD83D\uDE00".repeat(2048) + ".pdf"))
                .hasSize(119)
                .endsWith("\uDE00.pdf");
    }
}
