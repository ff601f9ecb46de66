package kz.qyzmet.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Crew;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The made-up people and offices of the demo: {@code demo/*.yaml}. */
record World(String oblast, List<Place> offices, List<Somebody> citizens, List<Power> powersOfAttorney) {
    static final String PASSWORD = "qyzmet-demo";
    static final String ADMINISTRATOR = "demo.administrator";
    private static final JsonMapper BINDER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    /** @param blanks strict-accountability forms in its stock; null for none */
    record Place(
            String code,
            String kind,
            String bin,
            Label name,
            Label address,
            List<Staff> staff,
            @Nullable List<Blanks> blanks) {
        /** Whether every one of these roles is held there. */
        boolean has(Set<Role> roles) {
            return roles.stream().allMatch(role -> staff.stream().anyMatch(member -> member.holds(role)));
        }
    }

    /** A series of forms of one result of one service: serials {@code from} to {@code to}, both included. */
    record Blanks(String service, String result, String series, long from, long to) {}

    /** @param rsa whether the key is of the older profile; no unless said otherwise */
    record Staff(
            String login,
            String role,
            String iin,
            String family,
            String given,
            String patronymic,
            Label post,
            @Nullable Boolean rsa) {
        boolean holds(Role held) {
            return role.equals(held.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /**
     * @param account whether registered at the portal; yes unless said otherwise
     * @param registered whether the State DB knows the person; yes unless said otherwise
     * @param rsa whether the keys are of the older profile; no unless said otherwise
     */
    record Somebody(
            String iin,
            String family,
            String given,
            String patronymic,
            LocalDate born,
            @Nullable String document,
            @Nullable Label address,
            @Nullable Boolean account,
            @Nullable Boolean registered,
            @Nullable Boolean rsa) {
        boolean hasAccount() {
            return !Boolean.FALSE.equals(account);
        }

        boolean inRegister() {
            return !Boolean.FALSE.equals(registered);
        }
    }

    record Power(
            String number,
            String principal,
            String representative,
            LocalDate issued,
            @Nullable LocalDate expires,
            @Nullable LocalDate revoked) {}

    /**
     * Every oblast's world: several files about one oblast are one world.
     *
     * @param more folders whose {@code demo/*.yaml} are read too
     */
    static List<World> all(List<Path> more) throws IOException {
        var patterns = new PathMatchingResourcePatternResolver();
        var files = new ArrayList<>(List.of(patterns.getResources("classpath:/demo/*.yaml")));
        for (var folder : more)
            files.addAll(List.of(patterns.getResources("file:" + folder.toAbsolutePath() + "/demo/*.yaml")));
        return joined(files.stream().map(World::read));
    }

    /** An oblast once, in their order. */
    static List<World> joined(Stream<World> worlds) {
        return List.copyOf(worlds.collect(Collectors.toMap(World::oblast, world -> world, World::with, TreeMap::new))
                .values());
    }

    /** That oblast's; an empty one where nobody lives yet. */
    static World of(String oblast, List<World> all) {
        return all.stream()
                .filter(world -> world.oblast().equals(oblast))
                .findFirst()
                .orElse(new World(oblast, List.of(), List.of(), List.of()));
    }

    /** Whether an office of these kinds has somebody in each of these roles. */
    boolean staffs(Crew crew) {
        var codes = crew.kinds().stream().map(OfficeKind::code).toList();
        return offices.stream().anyMatch(place -> codes.contains(place.kind()) && place.has(crew.roles()));
    }

    boolean isEmpty() {
        return offices.isEmpty() && citizens.isEmpty();
    }

    /** Every IIN and BIN that somebody has. */
    Stream<String> numbers() {
        return Stream.concat(
                citizens.stream().map(Somebody::iin),
                offices.stream()
                        .flatMap(office -> Stream.concat(
                                Stream.of(office.bin()), office.staff().stream().map(Staff::iin))));
    }

    /** As a file has it. */
    String written() {
        return BINDER.writerWithDefaultPrettyPrinter().writeValueAsString(this); // JSON is YAML
    }

    private World with(World other) {
        return new World(
                oblast,
                joined(offices, other.offices),
                joined(citizens, other.citizens),
                joined(powersOfAttorney, other.powersOfAttorney));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    static World read(byte[] content) {
        return read(new java.io.ByteArrayInputStream(content));
    }

    private static World read(InputStream content) {
        var tree = new Load(LoadSettings.builder().build()).loadFromInputStream(content);
        return BINDER.convertValue(tree, World.class);
    }

    private static World read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return read(content);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    Optional<Somebody> citizen(String iin) {
        return citizens.stream().filter(somebody -> somebody.iin().equals(iin)).findFirst();
    }
}
