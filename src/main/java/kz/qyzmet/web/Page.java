package kz.qyzmet.web;

import org.springframework.http.HttpStatus;

/** What a page controller answers: something to show, or where to go next. Return it as it is; the language is added for you. */
public sealed interface Page {
    /**
     * A template with its view.
     *
     * @param template path below {@code src/main/jte}, without the suffix: {@code portal/catalogue}
     * @param view the value of the template's parameter {@code view}
     * @param status the HTTP status
     */
    record Shown(String template, Object view, int status) implements Page {
        /** The same page under another status: 422 for a form that goes back with its errors. */
        public Shown withStatus(int other) {
            return new Shown(template, view, other);
        }
    }

    /** 303 See Other, which a browser always follows by GET. {@code path} has no language: {@code /portal/cases}. */
    record Redirect(String path) implements Page {
        public Redirect {
            if (!path.startsWith("/") || path.startsWith("//"))
                throw new IllegalArgumentException(path + " is not a path of ours");
        }
    }

    static Shown of(String template, Object view) {
        return new Shown(template, view, HttpStatus.OK.value());
    }

    static Redirect redirect(String path) {
        return new Redirect(path);
    }
}
