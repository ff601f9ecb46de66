package kz.qyzmet.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.demo.Cast;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.play.Browser.Shown;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import org.junit.jupiter.api.Test;

/** Every link that a page offers leads somewhere, for everybody and in every language. */
class LinksTest {
    private static final int ENOUGH = 120;

    @Test
    void no_link_is_dead_for_a_guest_a_citizen_and_the_staff() {
        try (var system = TestSystem.demo()) {
            var offering = system.module(Library.class).catalogue(LocalDate.of(2018, 7, 2)).stream()
                    .filter(one -> one.regulation().fronts().containsKey(Channel.PORTAL))
                    .findFirst()
                    .orElseThrow();
            var cast = Cast.of(offering.oblast()).orElseThrow();
            try (var staff = new Staff(system.url());
                    var stage = new Stage(system.url(), cast, offering, Channel.PORTAL, staff)) {
                for (var language : List.of("kk", "ru", "en")) follow(stage.guest(), "/" + language);
                var page = new PortalFront(stage).handIn();
                follow(citizen(stage), URI.create(page).getPath());
                follow(citizen(stage), "/ru/portal/cabinet");
                for (var role : List.of(Role.OFFICE_CLERK, Role.HEAD, Role.RESPONSIBLE_EXECUTOR))
                    follow(stage.official(stage.office(), role), "/kk/workplace");
                follow(
                        stage.official(cast.office(List.of(OfficeKind.STATE_CORPORATION)), Role.STATE_CORP_WORKER),
                        "/ru/corporation");
            }
        }
    }

    @Test
    void where_time_is_real_an_act_no_longer_in_force_is_history_and_takes_no_application() {
        try (var system = TestSystem.real();
                var browser = new Browser(system.url())) {
            var offering = system.module(Library.class)
                    .catalogue(LocalDate.of(2026, 1, 1))
                    .getFirst();
            var passport = browser.open("/kk/portal/services/" + offering.oblast() + "/" + offering.service());

            assertThat(offering.inForce(LocalDate.of(2026, 1, 1))).isFalse();
            assertThat(passport.status()).isIn(200, 404); // before the first run only the first page opens
            assertThat(passport.page().select("a[href$=/apply], form[action$=/apply]"))
                    .isEmpty();
        }
    }

    private static Browser citizen(Stage stage) {
        var browser = stage.guest();
        var entrance = browser.open("/kk/portal/sign-in");
        browser.submit(
                entrance.form("/portal/sign-in"),
                Map.of("iin", stage.cast().citizen(), "password", stage.cast().password()));
        return browser;
    }

    private static void follow(Browser browser, String start) {
        var seen = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of(start));
        var dead = new ArrayList<String>();
        while (!ahead.isEmpty() && seen.size() < ENOUGH) {
            var path = ahead.poll();
            if (!seen.add(path)) continue;
            var shown = browser.open(path);
            if (shown.status() != 200) dead.add(path + " " + shown.status());
            ahead.addAll(links(shown));
        }
        assertThat(dead).as("from " + start).isEmpty();
        assertThat(seen).as("pages reached from " + start).hasSizeGreaterThan(2);
    }

    /** Links within the system that show pages; a form's tokens and anchors are no other page. */
    private static List<String> links(Shown shown) {
        var host = URI.create(shown.page().location()).getAuthority();
        return shown.page().select("a[href]:not([download])").stream()
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .map(address -> URI.create(address.replace(" ", "%20")))
                .filter(address -> host.equals(address.getAuthority()))
                .map(address ->
                        address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))
                .toList();
    }
}
