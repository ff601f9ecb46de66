package kz.qyzmet.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteTest {
    private final MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/kk/portal/register");

    SiteTest() {
        asked.setServerName("evil.example");
        asked.setServerPort(8080);
    }

    @Test
    void it_is_what_the_operator_says_whatever_the_Host_of_a_request() {
        assertThat(new Site("https://portal.example").address(asked)).isEqualTo("https://portal.example");
    }

    @Test
    void where_he_says_nothing_it_is_what_the_browser_asked() {
        assertThat(new Site("").address(asked)).isEqualTo("http://evil.example:8080");
    }
}
