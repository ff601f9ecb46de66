package kz.qyzmet.workplace;

import static kz.qyzmet.workplace.WorkplaceStoryTest.at;
import static kz.qyzmet.workplace.WorkplaceStoryTest.look;
import static kz.qyzmet.workplace.WorkplaceStoryTest.open;

import com.microsoft.playwright.Browser;
import kz.qyzmet.app.Chromium;
import kz.qyzmet.app.TestSystem;
import org.junit.jupiter.api.Test;

/** An archivist and a keeper in a real browser, on a phone and on a desk; the pictures stay in target/screenshots. */
class BlankStoryTest {

    @Test
    void a_blank_is_asked_for_issued_and_fetched_and_every_page_can_be_used_by_everybody() {
        try (var chromium = Chromium.open();
                var system = TestSystem.demo()) {
            var browser = chromium.browser();
            var offices = new BlankOffices(system);
            offices.takeIn("taraz-education", "ЖОБ", 101, 160);
            story(system, browser, offices, "kk", 1280);
            story(system, browser, offices, "ru", 360);
        }
    }

    private static void story(TestSystem system, Browser browser, BlankOffices offices, String language, int width) {
        var number = offices.atArchivist();
        var page = "/workplace/cases/" + number;
        var seen = "blanks-" + language + "-" + width;
        try (var archivist = at(system, browser, "taraz.archivist", width);
                var keeper = at(system, browser, "taraz.keeper", width)) {
            open(archivist, system, language, page, seen + "-ask");
            archivist.locator("input[name=keeper][value=taraz-education]").check();
            archivist.locator("form[action$='/request-blank'] button").click();
            archivist.locator("[data-awaits=blank]").waitFor();
            look(archivist, seen + "-awaits");
            open(keeper, system, language, "/workplace/blanks", seen + "-desk");
            keeper.locator("tr[data-case='" + number + "'] button").click();
            keeper.locator("tr[data-case='" + number + "']")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            open(archivist, system, language, "/workplace", seen + "-told");
            open(archivist, system, language, page, seen + "-fetch");
            archivist.keyboard().press("Enter");
            archivist.locator("form[action$='/prepare-result']").waitFor();
            look(archivist, seen + "-write");
            archivist
                    .locator("details:has(form[action$='/spoil-blank']) > summary")
                    .click();
            archivist.locator("form[action$='/spoil-blank'] button").click();
            archivist.locator(".errors").waitFor();
            look(archivist, seen + "-spoil");
            keeper.locator("form[action$='/stock'] button").click();
            keeper.locator(".errors").waitFor();
            look(keeper, seen + "-wrong");
            open(keeper, system, language, "/workplace/blanks/book", seen + "-book");
        }
    }
}
