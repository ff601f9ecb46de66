package kz.qyzmet.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading a request may cost. */
class VerifyRequestTest {
    private static final int LARGEST = 16 << 20;

    @BeforeAll
    static void load() {
        assertThatExceptionOfType(Unanswerable.class)
                .isThrownBy(() -> VerifyRequest.read("{\"cms\":[{}]}".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"cms\":[{},", "{\"revocationCheck\":[0,", "{\"cms\":[[],", "{\"revocationCheck\":[\"OCSP\","})
    void a_body_of_countless_small_parts_is_given_up_after_a_few(String beginning) {
        var part = beginning.substring(beginning.indexOf('[') + 1);
        var body = (beginning + part.repeat((LARGEST - 100) / part.length()) + part.replace(",", "]}")).getBytes(UTF_8);
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        assertThatExceptionOfType(Unanswerable.class).isThrownBy(() -> VerifyRequest.read(body));
        assertThat(memory.getCurrentThreadAllocatedBytes() - before).isLessThan(1 << 20);
    }
}
