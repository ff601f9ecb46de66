package kz.qyzmet.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.demo.Cast;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Path;
import kz.qyzmet.regulation.Regulation;
import org.junit.jupiter.api.Test;

/** While four cases go their way, the pages of whoever has a part in them are looked at; services are chosen by what they can do. */
class RolesStoryTest {
    private static final LocalDate BEGINNING = LocalDate.of(2018, 7, 2);

    @Test
    void everybody_who_has_a_part_in_a_case_can_use_his_pages() {
        try (var system = TestSystem.demo();
                var staff = new Staff(system.url());
                var eyes = new Eyes(system.url())) {
            eyes.guest("/portal", "catalogue");
            var stories = new Stories(system, staff, eyes);
            stories.play(Channel.PROVIDER_OFFICE, RolesStoryTest::compares);
            stories.play(
                    Channel.PROVIDER_OFFICE,
                    offering ->
                            path(offering, Channel.PROVIDER_OFFICE).provider().isEmpty());
            stories.play(
                    Channel.STATE_CORPORATION,
                    offering -> offering.regulation().transport(Channel.STATE_CORPORATION)
                                    == Regulation.Transport.TRANSFER_LIST
                            && has(path(offering, Channel.STATE_CORPORATION), Action.OBTAIN_BLANK)
                            && has(path(offering, Channel.STATE_CORPORATION), Action.CO_SIGN));
            stories.play(Channel.PORTAL, offering -> has(path(offering, Channel.PORTAL), Action.ADOPT));
            assertThat(eyes.faults()).isEmpty();
        }
    }

    private static boolean compares(Offering offering) {
        var path = path(offering, Channel.PROVIDER_OFFICE);
        var front = Objects.requireNonNull(offering.regulation().fronts().get(Channel.PROVIDER_OFFICE));
        return front.originals() != null && !path.provider().isEmpty();
    }

    private static Path path(Offering offering, Channel channel) {
        return offering.regulation().path(channel);
    }

    private static boolean has(Path path, Action action) {
        return path.provider().stream().anyMatch(step -> step.action() == action);
    }

    /** The first service with these abilities, played from its front to its result. */
    private record Stories(TestSystem system, Staff staff, Eyes eyes) {
        void play(Channel channel, Predicate<Offering> able) {
            var offering = system.module(Library.class).catalogue(BEGINNING).stream()
                    .filter(one -> one.inForce(BEGINNING))
                    .filter(one -> one.regulation().intake().value().contains(channel))
                    .filter(able)
                    .findFirst()
                    .orElseThrow();
            var cast = Cast.of(offering.oblast()).orElseThrow();
            try (var stage = new Stage(system.url(), cast, offering, channel, staff)) {
                new Story(stage, eyes).play();
            }
        }
    }

    private record Story(Stage stage, Eyes eyes) {
        void play() {
            stage.nextMorning();
            var passport = "/portal/services/" + stage.offering().oblast() + "/"
                    + stage.offering().service();
            eyes.guest(passport, picture("passport"));
            var front = Play.front(stage, stage.channel());
            var page = front.handIn();
            front("accepted", page);
            var provider = new Provider(stage, front, Ending.RESULT);
            for (var turn = provider.turn(page); turn.isPresent(); turn = provider.turn(page)) {
                at(turn.get().role(), Provider.number(front.application(page)));
                provider.take(page, turn.get());
            }
            front("back", page);
            if (!stage.offering().regulation().path(stage.channel()).provider().isEmpty()) front.receive(page);
            front("received", page);
        }

        private String picture(String what) {
            return stage.offering().oblast() + "-" + stage.offering().service() + "-" + what;
        }

        /** The application as whoever took it in sees it, and everything his head leads to. */
        private void front(String when, String page) {
            var path = page.replaceFirst("^https?://[^/]+/kk", "").replaceFirst("\\?.*", "");
            switch (stage.channel()) {
                case PORTAL -> {
                    eyes.citizen(stage.cast().citizen(), stage.cast(), path, picture("citizen-" + when));
                    eyes.citizen(stage.cast().citizen(), stage.cast(), "/portal/cabinet", picture("cabinet-" + when));
                }
                case STATE_CORPORATION ->
                    official(
                            stage.cast().office(List.of(OfficeKind.STATE_CORPORATION)),
                            Role.STATE_CORP_WORKER,
                            path,
                            when);
                case PROVIDER_OFFICE -> official(stage.office(), receiver(), path, when);
            }
        }

        private Role receiver() {
            return path(stage.offering(), stage.channel())
                    .receiving()
                    .orElseThrow()
                    .actor();
        }

        private void at(Role role, String number) {
            var page = "/workplace/cases/" + number;
            official(stage.office(), role, page, "case");
            var shown = stage.official(stage.office(), role).open("/kk" + page);
            if (shown.page().selectFirst("[data-awaits=blank]") != null) keeper();
        }

        /** Whoever is asked for a blank has it on his desk now. */
        private void keeper() {
            var office = Objects.requireNonNull(
                    stage.cast().keeperOfBlanks(stage.offering().service()));
            official(office, Role.BLANK_KEEPER, "/workplace/blanks", "asked");
        }

        /** His page, and where its head leads: that is the same in every case, so once for each role. */
        private void official(String office, Role role, String path, String when) {
            var login = stage.cast().login(office, role);
            var name = role.name().toLowerCase(Locale.ROOT);
            eyes.official(login, stage.cast(), path, picture(name + "-" + when));
            for (var section : eyes.sections(login, stage.cast(), path))
                eyes.official(login, stage.cast(), section, name + section.replace('/', '-'));
        }
    }
}
