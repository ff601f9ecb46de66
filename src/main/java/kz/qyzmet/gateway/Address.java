package kz.qyzmet.gateway;

import java.util.regex.Pattern;

/**
 * The name of a mailbox: {@code provider/<office code>}, {@code front/portal/<oblast>}, {@code front/corporation/<office code>},
 * {@code front/office/<office code>}.
 */
public record Address(String name) {
    private static final Pattern NAME = Pattern.compile("[a-z]+(/[^\\s/\\p{Cntrl}]{1,100}){1,2}");

    public Address {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a mailbox: " + name);
    }

    /** The regional workstation of a provider. */
    public static Address provider(String office) {
        return new Address("provider/" + office);
    }

    /** The portal's cabinets of an oblast. */
    public static Address portal(String oblast) {
        return new Address("front/portal/" + oblast);
    }

    /** A branch of the State Corporation. */
    public static Address corporation(String office) {
        return new Address("front/corporation/" + office);
    }

    /** A provider's own reception. */
    public static Address reception(String office) {
        return new Address("front/office/" + office);
    }

    @Override
    public String toString() {
        return name;
    }
}
