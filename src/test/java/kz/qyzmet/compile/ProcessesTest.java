package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Channel.PORTAL;
import static kz.qyzmet.regulation.Channel.STATE_CORPORATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.regulation.Channel;
import org.junit.jupiter.api.Test;

class ProcessesTest {
    private static List<String> told(CompiledRegulation regulation, Channel channel) {
        return regulation.processes().getOrDefault(channel, List.of()).stream()
                .map(process -> process.kind() + " " + process.number() + " " + process.ref() + " "
                        + (process.term() == null ? "-" : process.term().value()) + " "
                        + (process.actor() == null ? "-" : process.actor().value()) + " " + process.refuses())
                .toList();
    }

    @Test
    void numbers_stand_before_or_behind_the_word_with_any_dash() {
        var kazakh = MadeUp.kazakh(
                "2. Портал арқылы мемлекеттік қызмет көрсету кезінде жүгіну тәртібін сипаттау:",
                "1) көрсетілетін қызметті алушы порталда тіркеледі;",
                "2) 1 – процесс – көрсетілетін қызметті алушының порталда ЖСН мен паролін енгізуі;",
                "3) 1-шарт – тіркелген көрсетілетін қызметті алушы туралы деректерді порталда тексеру;",
                "4)2-үдеріс – порталда авторландырудан бас тарту туралы хабарламаны қалыптастыру;",
                "5) процесс 3 – көрсетілетін қызметті алушының қызметті таңдауы.");
        assertThat(told(kazakh, PORTAL))
                .containsExactly(
                        "PROCESS 1 2.2 - RECIPIENT null",
                        "CONDITION 1 2.3 - SYSTEM null",
                        "PROCESS 2 2.4 - SYSTEM SIGN_IN_REFUSED",
                        "PROCESS 3 2.5 - RECIPIENT null");
        var russian = MadeUp.russian(
                "2. Описание порядка обращения и последовательности процедур при оказании услуг через портал:",
                "1) процесс 1 – ввод услугополучателем номера и пароля на портале;",
                "2) условие 1 - проверка на портале подлинности данных;",
                "3) 2-процесс – формирование сообщения об отказе в авторизации.");
        assertThat(told(russian, PORTAL))
                .containsExactly(
                        "PROCESS 1 2.1 - RECIPIENT null",
                        "CONDITION 1 2.2 - SYSTEM null",
                        "PROCESS 2 2.3 - SYSTEM SIGN_IN_REFUSED");
    }

    @Test
    void the_time_in_brackets_is_the_process_s() {
        var told = MadeUp.russian(
                "2. Описание порядка обращения в центр обслуживания населения, длительность обработки запроса:",
                "1) процесс 1 – ввод оператором ЦОН логина и пароля в автоматизированное рабочее место (в течение 1 минуты);",
                "2) процесс 2 – направление запроса через шлюз в государственную базу данных физические лица (в течение 2 (двух) минут);",
                "3) условие 1 – проверка наличия данных услугополучателя в базе (1 минута);",
                "4) процесс 3 – формирование сообщения о невозможности получения данных (2 минуты).");
        assertThat(told(told, STATE_CORPORATION))
                .containsExactly(
                        "PROCESS 1 2.1 1 minute STATE_CORP_WORKER null",
                        "PROCESS 2 2.2 2 minutes SYSTEM null",
                        "CONDITION 1 2.3 1 minute SYSTEM null",
                        "PROCESS 3 2.4 2 minutes SYSTEM REGISTER_DATA_UNOBTAINABLE");
    }

    @Test
    void a_paragraph_whose_heading_names_no_channel_goes_on_with_the_one_before() {
        var told = MadeUp.kazakh(
                "2. Мемлекеттік корпорацияға жүгіну тәртібін сипаттау:",
                "1) 1-процесс – қызметкердің логин мен парольді енгізуі (1 минут ішінде);",
                "3. Өтінішті одан әрі өңдеу:",
                "1) 2-процесс – электрондық құжатты тіркеу (2 минут ішінде).");
        assertThat(told(told, STATE_CORPORATION))
                .containsExactly(
                        "PROCESS 1 2.1 1 minute STATE_CORP_WORKER null", "PROCESS 2 3.1 2 minutes SYSTEM null");
    }

    @Test
    void who_refuses_a_package_is_who_checks_it() {
        var told = MadeUp.kazakh(
                "2. Мемлекеттік корпорацияға жүгіну тәртібін сипаттау:",
                "1) 1-шарт – құжаттардың сәйкестігін тексеру;",
                "2) 1-процесс – Мемлекеттік корпорация қызметкері өтінішті қабылдаудан бас тартады және стандарттың 4-қосымшасына сәйкес қолхат береді.");
        assertThat(told(told, STATE_CORPORATION))
                .containsExactly(
                        "CONDITION 1 2.1 - STATE_CORP_WORKER null",
                        "PROCESS 1 2.2 - STATE_CORP_WORKER PACKAGE_INCOMPLETE");
        assertThat(told.refusals())
                .extracting(refusal -> refusal.kind() + " " + refusal.ref() + " " + refusal.annex())
                .containsExactly("PACKAGE_INCOMPLETE 2.2 4");
    }

    @Test
    void processes_without_item_numbers_have_the_paragraph_s() {
        var told = MadeUp.russian(
                "2. Описание порядка обращения через портал:",
                "процесс 1 – ввод услугополучателем пароля на портале;",
                "условие 1 – проверка на портале подлинности данных.");
        assertThat(told(told, PORTAL)).containsExactly("PROCESS 1 2 - RECIPIENT null", "CONDITION 1 2 - SYSTEM null");
    }

    @Test
    void a_process_that_is_only_mentioned_is_no_process() {
        var told = MadeUp.russian(
                "2. Описание порядка обращения через портал:",
                "1) процесс 1 – ввод пароля, после чего процесс 2 недоступен;",
                "2) портал показывает процесс 1 и условие 1.");
        assertThat(told(told, PORTAL)).hasSize(1);
    }
}
