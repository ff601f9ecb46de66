package kz.qyzmet.directory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.web.Frame;

/**
 * What is lacking for a service, in words, and where an administrator makes it.
 *
 * @param href path without language
 */
record Mending(String says, String does, String href) {

    static List<Mending> of(Frame frame, List<Shortage> shortages) {
        return shortages.stream().flatMap(shortage -> of(frame, shortage)).toList();
    }

    private static Stream<Mending> of(Frame frame, Shortage shortage) {
        return switch (shortage) {
            case Shortage.NoOffice lack -> Stream.of(office(frame, lack));
            case Shortage.Vacant(var office, var seats) ->
                seats.stream().map(seat -> seat(frame, office.name().in(frame.language()), office.id(), seat));
        };
    }

    private static Mending office(Frame frame, Shortage.NoOffice lack) {
        var kinds = lack.kinds().stream()
                .sorted()
                .map(kind -> frame.t("identity.office-kind." + kind))
                .collect(Collectors.joining(", "));
        var oblast = Oblast.of(lack.oblast()).name().in(frame.language());
        var first = lack.kinds().stream().sorted().findFirst().orElseThrow();
        return new Mending(
                frame.t("directory.lack.no_office", "oblast", oblast, "kinds", kinds),
                frame.t("directory.lack.make_office"),
                "/directory/offices/new?oblast=" + lack.oblast() + "&kind=" + first);
    }

    private static Mending seat(Frame frame, String name, long office, Shortage.Seat seat) {
        var post = seat.post();
        return new Mending(
                frame.t("directory.lack.vacant", "office", name, "role", frame.role(seat.role())),
                frame.t(post == null ? "directory.lack.make_post" : "directory.lack.appoint"),
                post == null
                        ? OfficePage.path(office) + "/posts/new?role=" + seat.role()
                        : "/directory/posts/" + post.id() + "/appoint");
    }
}
