package kz.qyzmet.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * An administrator's form.
 *
 * @param lead what one should know first, null when the title says all
 * @param action path without language; the form is shown there too
 * @param key by which the form is done once, however often it is sent
 */
record FormView(
        String title,
        @Nullable String lead,
        String action,
        String button,
        String backText,
        String back,
        UUID key,
        List<Field> fields) {

    boolean failed() {
        return fields.stream().anyMatch(field -> field.error() != null);
    }

    /** Where the deed leads: on, to the password that is shown once, or back to the form with its errors. */
    Page answer(Frame frame, Deed deed) {
        return switch (deed) {
            case Deed.Done(var path, var secret)
            when secret != null -> Page.of("directory/secret", new SecretView(secret, path));
            case Deed.Done done -> Page.redirect(done.path());
            case Deed.Refused(var problems) ->
                Page.of("directory/form", with(frame, problems)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        };
    }

    private FormView with(Frame frame, Map<String, String> problems) {
        var judged = fields.stream()
                .map(field -> {
                    var why = problems.get(field.name());
                    return why == null ? field : field.error(frame.t(why, "field", field.label()));
                })
                .toList();
        return new FormView(title, lead, action, button, backText, back, key, judged);
    }
}
