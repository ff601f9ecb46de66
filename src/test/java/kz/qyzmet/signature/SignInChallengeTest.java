package kz.qyzmet.signature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Duration;
import kz.qyzmet.signature.SignInChallenge.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class SignInChallengeTest {
    private final Bench bench;

    SignInChallengeTest(Bench bench) {
        this.bench = bench;
    }

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private final SignInChallenge challenge = create();

    @Test
    void a_signed_challenge_is_an_answer_until_it_expires() {
        var answer = answer(challenge.document(), bench.authOnly());
        assertThat(challenge.judge(answer, NOON)).isEqualTo(Answer.ACCEPTED);
        assertThat(challenge.judge(answer, NOON.plus(FIVE_MINUTES).minusMillis(1)))
                .isEqualTo(Answer.ACCEPTED);
        assertThat(challenge.judge(answer, NOON.plus(FIVE_MINUTES))).isEqualTo(Answer.EXPIRED);
        assertThat(challenge.judge(answer, NOON.minusSeconds(1))).isEqualTo(Answer.TOO_EARLY);
    }

    @Test
    void the_signing_key_of_today_signs_in_as_well() {
        assertThat(challenge.judge(answer(challenge.document(), bench.person()), NOON))
                .isEqualTo(Answer.ACCEPTED);
    }

    @Test
    void the_answer_to_another_challenge_is_none() {
        assertThat(challenge.judge(answer(create().document(), bench.authOnly()), NOON))
                .isEqualTo(Answer.ANOTHER_DOCUMENT);
    }

    @Test
    void an_application_is_no_answer() {
        assertThat(challenge.judge(answer(DOCUMENT, bench.authOnly()), NOON)).isEqualTo(Answer.ANOTHER_DOCUMENT);
        var application = valid(bench.judge(signed(bench.person())));
        assertThat(challenge.judge(application, NOON)).isEqualTo(Answer.ANOTHER_PURPOSE);
    }

    @Test
    void what_was_signed_as_an_application_is_no_answer_though_it_is_this_very_challenge() {
        var application = answer(challenge.document(), bench.person(), Policy.signedBy(IIN));
        assertThat(challenge.judge(application, NOON)).isEqualTo(Answer.ANOTHER_PURPOSE);
    }

    @Test
    void a_challenge_is_read_back_from_its_bytes_and_from_no_others() {
        assertThat(SignInChallenge.read(challenge.document())).contains(challenge);
        assertThat(SignInChallenge.read(DOCUMENT)).isEmpty();
        var text = new String(challenge.document(), UTF_8);
        for (var other : new String[] {
            text + "\n", " " + text, text.replace("12:00:00Z", "12:00:00.0Z"), text.replace("sign-in/1", "sign-in/2")
        }) {
            assertThat(SignInChallenge.read(other.getBytes(UTF_8))).as(other).isEmpty();
        }
    }

    @Test
    void no_second_line_can_be_smuggled_in() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignInChallenge("site\nlogin: other", IIN, "n", NOON, NOON));
    }

    private static SignInChallenge create() {
        return SignInChallenge.create("https://qyzmet.example", IIN, NOON, FIVE_MINUTES, new SecureRandom());
    }

    private VerifiedSignature answer(byte[] document, SigningKey key) {
        return answer(document, key, Policy.signInOf(IIN));
    }

    private VerifiedSignature answer(byte[] document, SigningKey key, Policy policy) {
        var cms = Signing.detached(document, key, NOON);
        var trust = bench.authority().trust();
        return valid(Verification.verify(cms, document, policy, trust, bench.lists(), NOON));
    }
}
