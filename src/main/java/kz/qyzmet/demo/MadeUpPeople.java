package kz.qyzmet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Label;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** People and offices that do not exist, the same ones for the same seed; IINs carry birth years 2090–2099. */
final class MadeUpPeople {
    private static final Map<?, ?> NAMES = read();
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(2090, 1, 1);
    private static final int DAYS = 3652;
    /** The century that the seventh digit of a real IIN would name for them. */
    private static final int MALE = 5;

    private static final int LAST = 90_000;
    private static final int SPARE = 9_999;

    private final Random random;
    private final Set<String> taken;

    /** @param taken numbers that are somebody's; those made up are added */
    MadeUpPeople(String seed, Set<String> taken) {
        this.random = new Random(seed.hashCode());
        this.taken = taken;
    }

    World.Staff employed(String login, String role) {
        boolean man = random.nextBoolean();
        var iin = iin(man, FIRST_BIRTH.plusDays(random.nextInt(DAYS)));
        return new World.Staff(
                login,
                role,
                iin,
                name(man, "families"),
                name(man, "given"),
                name(man, "patronymics"),
                label("posts", role),
                null);
    }

    World.Somebody citizen(boolean registered) {
        boolean man = random.nextBoolean();
        var birth = FIRST_BIRTH.plusDays(random.nextInt(DAYS));
        return new World.Somebody(
                iin(man, birth),
                name(man, "families"),
                name(man, "given"),
                name(man, "patronymics"),
                birth.minusYears(100),
                String.valueOf(random.nextInt(10_000_000, 50_000_000)),
                registered ? address(1 + random.nextInt(99)) : null,
                true,
                registered,
                null);
    }

    String bin() {
        return number("6001400", digits -> Bin.check(digits) instanceof Bin.Checked.Valid);
    }

    Label office(String kind, int number) {
        return numbered(label("offices", kind), number);
    }

    Label address(int number) {
        return numbered(label(NAMES, "address"), number);
    }

    private String iin(boolean man, LocalDate birth) {
        return number(
                BIRTH.format(birth) + (man ? MALE : MALE + 1),
                digits -> Iin.check(digits) instanceof Iin.Checked.Valid);
    }

    /** These seven digits, then the next five that give a number with a right check digit that nobody has. */
    private String number(String beginning, Predicate<String> valid) {
        return IntStream.range(random.nextInt(LAST), LAST + SPARE)
                .mapToObj(next -> "%s%05d".formatted(beginning, next))
                .filter(digits -> valid.test(digits) && taken.add(digits))
                .findFirst()
                .orElseThrow();
    }

    private String name(boolean man, String part) {
        var names = (List<?>) found((Map<?, ?>) found(NAMES, man ? "men" : "women"), part);
        return (String) names.get(random.nextInt(names.size()));
    }

    private static Label numbered(Label pattern, int number) {
        var written = Integer.toString(number);
        return new Label(
                MessageFormat.format(pattern.kk(), written),
                MessageFormat.format(pattern.ru(), written),
                MessageFormat.format(pattern.en(), written));
    }

    private static Label label(String group, String key) {
        return label((Map<?, ?>) found(NAMES, group), key);
    }

    private static Label label(Map<?, ?> owner, String key) {
        var label = (Map<?, ?>) found(owner, key);
        return new Label((String) found(label, "kk"), (String) found(label, "ru"), (String) found(label, "en"));
    }

    private static Object found(Map<?, ?> owner, String key) {
        return Objects.requireNonNull(owner.get(key), key);
    }

    private static Map<?, ?> read() {
        try (var file =
                Objects.requireNonNull(MadeUpPeople.class.getResourceAsStream("newcomers.yaml"), "newcomers.yaml")) {
            return (Map<?, ?>) Objects.requireNonNull(
                    new Load(LoadSettings.builder().build()).loadFromInputStream(file), "newcomers.yaml");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
