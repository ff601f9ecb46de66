package kz.qyzmet.compile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.SourceFile;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** Writes the files of a compiled regulation: what the act tells with its paragraph, the general rules with the reason they are assumed. */
public final class RegulationWriter {
    private final Compiled compiled;
    private final CompiledRegulation told;
    private final Setting setting;
    private final AppliedStandard applied;
    private final Set<Channel> channels;
    private final Route route;
    private final WindowText windows;

    /**
     * What a text may leave open and its reader knows.
     *
     * @param oblast where an act of no oblast is to be offered; null to refuse such an act
     * @param from the first day, whatever the act says of its entry into force and its end; null for the act's own
     */
    public record Setting(@Nullable String oblast, @Nullable LocalDate from) {
        /** Nothing but what the act tells. */
        public static final Setting AS_TOLD = new Setting(null, null);
    }

    private RegulationWriter(Compiled compiled, CompiledRegulation told, List<Standard> standards, Setting setting) {
        this.compiled = compiled;
        this.told = told;
        this.setting = setting;
        this.applied = AppliedStandard.of(compiled.act().of(told.number()), told, standards, setting.from());
        this.channels = EnumSet.copyOf(intake(told));
        this.route = new Route(told, channels);
        this.windows = new WindowText(told, applied.standard());
    }

    /**
     * The regulation's files, or what keeps it from running.
     *
     * @param standards that are known already; one of the same name is applied and not written again
     */
    public static Written write(
            Compiled compiled, CompiledRegulation regulation, List<Standard> standards, Setting setting) {
        return new RegulationWriter(compiled, regulation, standards, setting).written();
    }

    private Written written() {
        var oblast = oblast();
        var obstacles = new ArrayList<>(route.chain().obstacles());
        if (oblast == null) obstacles.add(new Obstacle(Obstacle.Kind.OBLAST_UNKNOWN, "", ""));
        obstacles.addAll(windows.unmatched());
        return oblast == null || !obstacles.isEmpty() ? new Written.Refused(List.copyOf(obstacles)) : files(oblast);
    }

    private Written files(String oblast) {
        var files = new ArrayList<SourceFile>();
        var service = applied.service();
        var from = applied.act().from();
        var forms = new FormText(told, channels);
        var regulation = new RegulationText(compiled, told, applied, route, windows, forms).entry(oblast);
        files.add(file("regulations/" + oblast + "/" + service + "/" + from + ".yaml", regulation));
        if (applied.standard().isEmpty()) {
            var standard = new StandardText(told, service, applied.title(), channels, from);
            files.add(file("standards/" + service + "/" + from + ".yaml", standard.entry(forms)));
        }
        return new Written.Files(service, oblast, from, List.copyOf(files));
    }

    private SourceFile file(String path, Map<String, Object> tree) {
        var depth = path.startsWith("regulations") ? "../../../" : "../../";
        var kind = path.substring(0, path.indexOf('/') - 1);
        var heading = List.of(
                "yaml-language-server: $schema=" + depth + "schema/" + kind + ".schema.json",
                "Compiled from " + compiled.text().name().replaceAll("[\\p{Cntrl}]", " ") + ", regulation "
                        + told.number() + ". A name told in one language stands for the others.");
        return new SourceFile(path, Yaml.of(heading, tree).getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable String oblast() {
        var stated = told.oblast();
        return stated == null ? setting.oblast() : stated.value();
    }

    private static Set<Channel> intake(CompiledRegulation told) {
        var named = told.intake().isEmpty() ? told.issue() : told.intake();
        return named.isEmpty()
                ? Set.of(Channel.PROVIDER_OFFICE)
                : named.stream().map(Told::value).collect(Collectors.toSet());
    }
}
