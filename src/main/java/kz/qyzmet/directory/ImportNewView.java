package kz.qyzmet.directory;

import java.util.List;
import kz.qyzmet.web.Field;

/** The form for another text. */
record ImportNewView(List<Field> fields) {
    boolean failed() {
        return fields.stream().anyMatch(field -> field.error() != null);
    }
}
