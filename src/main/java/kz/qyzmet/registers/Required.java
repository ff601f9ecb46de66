package kz.qyzmet.registers;

import org.jspecify.annotations.Nullable;

/** A register's answer arrives from outside the type system: what must be there is checked when it is read. */
final class Required {
    private Required() {}

    static void in(String what, @Nullable Object... values) {
        for (var value : values) {
            if (value == null || (value instanceof String text && text.isBlank()))
                throw new IllegalArgumentException("something is missing in " + what);
        }
    }
}
