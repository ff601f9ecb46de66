package kz.qyzmet.demo;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.web.Welcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The addresses and logins of the demo. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class DemoWelcome implements Welcome {
    private final Worlds worlds;

    DemoWelcome(Worlds worlds) {
        this.worlds = worlds;
    }

    @Override
    public List<String> lines(String address) {
        var lines = new ArrayList<>(List.of(
                "",
                "Qyzmet is ready. Everybody below is made up, and their password is: " + World.PASSWORD,
                "",
                "  Portal             " + address + "/kk/portal",
                "  Offices            " + address + "/kk/staff/sign-in",
                "  Clock              " + address + "/kk/demo/clock",
                "  Administrator      " + World.ADMINISTRATOR + " at " + address + "/kk/directory"));
        worlds.all().forEach(world -> describe(world, lines));
        lines.add("");
        lines.add("Ctrl+C stops it; what was done is kept.");
        return lines;
    }

    private static void describe(World world, List<String> lines) {
        lines.add("");
        lines.add("  " + world.oblast());
        for (var citizen : world.citizens()) {
            if (citizen.hasAccount())
                lines.add("    %-28s %s %s"
                        .formatted("citizen", citizen.iin(), citizen.family() + " " + citizen.given()));
        }
        for (var place : world.offices()) {
            for (var member : place.staff())
                lines.add("    %-28s %-16s %s, %s"
                        .formatted(
                                member.role(), member.login(), member.family() + " " + member.given(), place.code()));
        }
    }
}
