package kz.qyzmet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.qyzmet.app.Applicant;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.intake.Application;
import kz.qyzmet.play.Browser;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.signature.HeldKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Signing with eGov mobile (case 68): a phone brings the signature of what it was given, once and in time, or nothing. */
class MobileSigningTest {
    private static TestSystem system;

    /** A draft that waits for its applicant's phone. */
    private record Desk(Applicant citizen, String iin, Shown page, Phone phone) {
        static Desk of(String iin) {
            var citizen = new Applicant(system, iin);
            var signing = citizen.toTheSignature("ru", "zhambyl/externat", "taraz-education", Map.of());
            var page = citizen.browser().submit(signing.form("/mobile"), Map.of());
            return new Desk(citizen, iin, page, new Phone(system, page));
        }

        ObjectNode signed() {
            return signed(HeldKeys.Kind.VALID, Phone.request(phone.documents()));
        }

        ObjectNode signed(HeldKeys.Kind kind, byte[] content) {
            var now = system.module(LegalClock.class).now();
            return Phone.signed(phone.documents(), system.module(HeldKeys.class).sign(iin, kind, content, now));
        }

        Application now() {
            return citizen.of(page);
        }

        /** What "I have signed" leads to, and the page itself after a while. */
        Shown onward() {
            return citizen.browser().open(page.page().location());
        }

        String told() {
            return onward().page().select(".notice").text();
        }

        /** Who wants another code gets one, with all that was filled in. */
        void another() {
            var again = citizen.browser().submit(onward().form("/mobile"), Map.of());
            assertThat(again.page().select("svg.qr")).hasSize(1);
            assertThat(now().dossier().documents()).isNotEmpty();
        }
    }

    @BeforeAll
    static void start() {
        system = TestSystem.demoAt(Phone.PUBLIC);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void challenges_name_the_address_that_the_operator_named() {
        var guest = new Browser(system.url());
        var proof = guest.submit(guest.open("/kk/portal/register").form("/register"), Map.of("iin", Applicant.AIGUL));
        var signed = new String(guest.download(proof.page().location() + "/challenge"), StandardCharsets.UTF_8);
        assertThat(signed).contains("audience: " + Phone.PUBLIC + "\n");
        var staff = guest.submit(
                guest.open("/kk/staff/sign-in").form("/staff/sign-in"),
                Map.of("login", "taraz.clerk", "password", "qyzmet-demo"));
        assertThat(staff.page().select("pre").text()).contains("audience: " + Phone.PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {Applicant.AIGUL, Applicant.QANAT})
    void the_signature_of_the_phone_sends_the_application_once(String iin) {
        var desk = Desk.of(iin);
        assertThat(desk.onward().page().select("svg.qr")).as("still waiting").isNotEmpty();
        var signed = desk.signed();

        assertThat(desk.phone().bring(signed)).isEqualTo(200);
        assertThat(desk.onward().page().select("[data-number]")).isNotEmpty();
        assertThat(desk.phone().bring(signed)).as("twice").isEqualTo(403);
        assertThat(desk.phone().entrance()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Applicant.AIGUL, Applicant.QANAT})
    void another_document_is_not_confirmed_and_uses_the_code_up(String iin) {
        var other = Desk.of(iin);
        var desk = Desk.of(iin);
        var signed = desk.signed();
        var words = Phone.request(other.phone().documents());

        assertThat(desk.phone().bring(desk.signed(HeldKeys.Kind.VALID, words))).isEqualTo(403);
        assertThat(desk.phone().bring(signed)).as("used up").isEqualTo(403);
        assertThat(Applicant.refusal(desk.onward())).startsWith("EDS_NOT_CONFIRMED");
        assertThat(desk.now().draft()).isTrue();
        assertThat(other.now().draft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Applicant.AIGUL, Applicant.QANAT})
    void another_id_more_documents_or_none_are_not_even_judged(String iin) {
        var other = Desk.of(iin);
        var desk = Desk.of(iin);
        var signed = desk.signed();
        var one = signed.at("/documentsToSign/0");

        var anotherId = signed.deepCopy();
        ((ObjectNode) anotherId.at("/documentsToSign/0"))
                .set("id", other.phone().documents().at("/documentsToSign/0/id"));
        assertThat(desk.phone().bring(anotherId)).isEqualTo(403);
        var twoDocuments = signed.deepCopy();
        ((ArrayNode) twoDocuments.path("documentsToSign")).add(one);
        assertThat(desk.phone().bring(twoDocuments)).isEqualTo(403);
        var none = signed.deepCopy();
        ((ArrayNode) none.path("documentsToSign")).removeAll();
        assertThat(desk.phone().bring(none)).isEqualTo(403);
        assertThat(desk.phone().bring("{\"documentsToSign\":").statusCode()).isEqualTo(403);
        assertThat(desk.phone().bring(signed + " ".repeat(1 << 20)).statusCode())
                .as("too large")
                .isEqualTo(403);

        assertThat(desk.now().draft()).isTrue();
        assertThat(desk.told()).contains("не подпись этого заявления", "Код ещё действует");
        assertThat(desk.onward().page().select("svg.qr")).hasSize(1);
        assertThat(desk.phone().bring(signed)).as("the code was not used up").isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, Срок действия вашего ключа истёк",
        "REVOKED, Этот ключ отозван",
        "OF_ANOTHER, Документ подписан чужим ключом"
    })
    void why_a_signature_was_not_taken_is_told_to_whom_it_concerns(HeldKeys.Kind kind, String why) {
        var desk = Desk.of(Applicant.AIGUL);
        var request = Phone.request(desk.phone().documents());

        var refused = desk.phone().bring(desk.signed(kind, request).toString());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).as("the phone learns nothing").isEmpty();
        assertThat(Applicant.refusal(desk.onward())).isEqualTo("EDS_NOT_CONFIRMED 11.7 11.6");
        assertThat(desk.onward().page().select("[data-refusal]").text()).contains(why, "Всё введённое сохранено");
        desk.another();
    }

    @Test
    void what_stands_in_the_place_of_a_signature_uses_the_code_up_and_is_told() {
        var desk = Desk.of(Applicant.AIGUL);
        var signed = desk.signed();
        var none = signed.deepCopy();
        ((ObjectNode) none.at("/documentsToSign/0/document/file")).put("data", "no base64!");

        assertThat(desk.phone().bring(none)).isEqualTo(403);
        assertThat(desk.told()).contains("С телефона пришла не подпись", "Всё введённое сохранено");
        assertThat(desk.phone().bring(signed)).as("used up").isEqualTo(403);
        desk.another();
    }

    @Test
    void a_code_used_after_the_window_closed_says_so() {
        var desk = Desk.of(Applicant.AIGUL);
        came(desk, Brought.WINDOW_CLOSED);
        assertThat(desk.told()).contains("Срок приёма прошёл");
        assertThat(desk.onward().offers("/mobile"))
                .as("another code would not help")
                .isFalse();
    }

    @Test
    void while_a_signature_is_being_judged_the_page_waits_without_its_code() {
        var desk = Desk.of(Applicant.AIGUL);
        came(desk, Brought.SIGNATURE);
        assertThat(desk.told()).contains("Подпись пришла");
        assertThat(desk.onward().page().select("svg.qr")).isEmpty();
        anHourLater();
        assertThat(desk.told()).as("the node that judged it was killed").contains("Время кода вышло");
        desk.another();
    }

    private static void came(Desk desk, Brought brought) {
        system.module(JdbcClient.class)
                .sql("update portal.mobile_signing set brought = :brought where application = :application")
                .param("brought", brought.name())
                .param("application", desk.now().id())
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {Applicant.AIGUL, Applicant.QANAT})
    void the_token_of_another_session_opens_nothing(String iin) {
        var other = Desk.of(iin);
        var desk = Desk.of(iin);
        var signed = desk.signed();
        var stranger = desk.phone().with(other.phone());

        assertThat(stranger.look()).isEqualTo(403);
        assertThat(stranger.bring(signed)).isEqualTo(403);
        assertThat(stranger.bring(other.signed())).isEqualTo(403);
        assertThat(desk.now().draft()).isTrue();
        assertThat(other.now().draft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Applicant.AIGUL, Applicant.QANAT})
    void after_ten_minutes_it_is_too_late(String iin) {
        var desk = Desk.of(iin);
        var signed = desk.signed();
        anHourLater();

        assertThat(desk.phone().bring(signed)).isEqualTo(403);
        assertThat(desk.phone().look()).isEqualTo(403);
        assertThat(desk.phone().entrance()).isEqualTo(403);
        assertThat(desk.now().draft()).isTrue();
        assertThat(desk.told()).contains("Время кода вышло", "Всё введённое сохранено");
        desk.another();
    }

    @ParameterizedTest
    @ValueSource(strings = {Applicant.AIGUL, Applicant.QANAT})
    void a_draft_that_has_changed_since_is_not_sent(String iin) {
        var desk = Desk.of(iin);
        var signed = desk.signed();
        var id = desk.now().id();
        var answers = desk.citizen().browser().open("/ru/portal/applications/" + id + "/answers");
        desk.citizen().browser().submit(answers.form("/answers"), Map.of("phone", "+7 701 111 11 11"));

        assertThat(desk.phone().bring(signed)).isEqualTo(403);
        assertThat(desk.phone().look()).isEqualTo(403);
        assertThat(desk.now().draft()).isTrue();
        assertThat(desk.told()).contains("После показа кода заявление изменилось", "Всё введённое сохранено");
        desk.another();
    }

    @Test
    void a_signature_that_cannot_be_judged_now_is_kept() {
        var desk = Desk.of(Applicant.AIGUL);
        var late = desk.signed(
                HeldKeys.Kind.ANSWERED_LATER, Phone.request(desk.phone().documents()));
        assertThat(desk.phone().bring(late)).isEqualTo(200);
        assertThat(desk.now().checking()).isTrue();
        assertThat(desk.onward().page().select("h2").eachText()).contains("Подпись проверяется");
    }

    @Test
    void a_stranger_is_told_nothing() {
        var phone = Desk.of(Applicant.AIGUL).phone();
        assertThat(phone.look("")).isEqualTo(403);
        assertThat(phone.look("guess")).isEqualTo(403);
        assertThat(phone.bring("{}").body()).isEmpty();
    }

    @Test
    void a_new_code_ends_the_one_before() {
        var desk = Desk.of(Applicant.AIGUL);
        var signing =
                desk.citizen().browser().open(desk.page().page().location().replaceAll("/mobile/.*", "/sign"));
        var again = desk.citizen().browser().submit(signing.form("/mobile"), Map.of());

        assertThat(desk.phone().entrance()).isEqualTo(403);
        assertThat(desk.told()).contains("Этот код больше не действует");
        assertThat(new Phone(system, again).entrance()).isEqualTo(200);
    }

    @Test
    void it_is_offered_under_a_public_address_only() {
        assertThat(new MobileLinks(new PublicAddress("")).offered()).isFalse();
        assertThat(new MobileLinks(new PublicAddress(Phone.PUBLIC)).offered()).isTrue();
        for (var wrong : new String[] {"http://portal.example", "https://portal.example/kk", "portal.example"})
            assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(wrong));
    }

    private static void anHourLater() {
        try (var clock = new Browser(system.url())) {
            clock.submit(clock.open("/kk/demo/clock").form("/demo/clock"), Map.of("by", "hour"));
        }
    }
}
