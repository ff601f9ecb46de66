package kz.qyzmet.acttext;

import static kz.qyzmet.acttext.Acts.cleaned;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of a link that stand at the end of their line go back into the gap they left, where that is certain. */
class MovedLinksTest {
    @Test
    void one_link_goes_back_into_its_gap() {
        assertThat(
                        cleaned(
                                "оқырман стандарттың  көрсетілген барлық құжаттарды (бұдан әрі 9-тармағында\n– құжаттар) ұсынады."))
                .isEqualTo(
                        "оқырман стандарттың 9-тармағында көрсетілген барлық құжаттарды (бұдан әрі – құжаттар) ұсынады.");
    }

    @Test
    void a_number_goes_back_before_the_bracket() {
        assertThat(cleaned("әкімдігінің 11.03.2018  (№ 17\nжарияланған күнінен бастап) қаулысымен."))
                .isEqualTo("әкімдігінің 11.03.2018 № 17 (жарияланған күнінен бастап) қаулысымен.");
    }

    @Test
    void a_word_glued_behind_a_stop_goes_back_before_it() {
        assertThat(cleaned("1) \"Билет беру\" мемлекеттік көрсетілетін қызмет ;регламенті\n2) екінші тізбе."))
                .isEqualTo("1) \"Билет беру\" мемлекеттік көрсетілетін қызмет регламенті;\n2) екінші тізбе.");
    }

    @Test
    void of_two_links_each_goes_to_its_own_gap() {
        assertThat(cleaned("қызмет  (бұдан әрі – Стандарт)  стандартының 1-қосымшасына\nсәйкес билет беру."))
                .isEqualTo("қызмет стандартының (бұдан әрі – Стандарт) 1-қосымшасына сәйкес билет беру.");
    }

    @Test
    void a_gap_at_the_beginning_of_a_line_is_filled_too() {
        assertThat(
                        cleaned(
                                "кітапханашы құжаттарды \n\n  көзделген талаптарға сай қарайды, Стандарттың 9-тармағында\nбилетті береді."))
                .isEqualTo(
                        "кітапханашы құжаттарды Стандарттың 9-тармағында көзделген талаптарға сай қарайды, билетті береді.");
    }

    @Test
    void without_a_gap_nothing_is_moved() {
        var text = "оқырман құжаттарды осы стандарттың 9-тармағында\nкөрсетілген тәртіппен ұсынады.";
        assertThat(cleaned(text)).isEqualTo(text.replace('\n', ' '));
    }

    @Test
    void with_two_gaps_that_want_it_nothing_is_moved() {
        assertThat(cleaned("осы  сәйкес және  көрсетілген құжаттар 9-тармағында\nберіледі."))
                .isEqualTo("осы сәйкес және көрсетілген құжаттар 9-тармағында беріледі.");
    }

    @Test
    void what_was_moved_still_knows_where_it_stood() {
        var found = "оқырман стандарттың  көрсетілген құжаттарды 9-тармағында\nұсынады.";
        var act = Acts.read(found);
        int cleaned = act.text().indexOf("9-тармағында");
        assertThat(act.originOf(cleaned)).isEqualTo(found.indexOf("9-тармағында"));
    }
}
