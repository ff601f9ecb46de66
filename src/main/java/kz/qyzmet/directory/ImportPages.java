package kz.qyzmet.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.qyzmet.identity.Role;
import kz.qyzmet.imports.Imports;
import kz.qyzmet.imports.Receipt;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.ForOfficials;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What was imported, and the door for another text. */
@Pages
@ForOfficials(Role.REGULATION_EDITOR)
@RequestMapping(ImportViews.PATH)
class ImportPages {
    private static final int ON_A_PAGE = 20;
    private static final String PASTED = "text.txt";
    private static final int LONGEST_NAME = 200;

    private final Imports imports;
    private final ImportViews views;

    ImportPages(Imports imports, ImportViews views) {
        this.imports = imports;
        this.views = views;
    }

    @GetMapping
    Page list(Frame frame, @RequestParam(defaultValue = "0") int after) {
        int skip = Math.max(0, after);
        var acts = imports.newest(skip, ON_A_PAGE + 1);
        boolean more = acts.size() > ON_A_PAGE;
        var older = more ? ImportViews.PATH + "?after=" + (skip + ON_A_PAGE) : null;
        return Page.of(
                "directory/imports", views.list(frame, acts.subList(0, Math.min(acts.size(), ON_A_PAGE)), older));
    }

    @GetMapping("/new")
    Page ask(Frame frame) {
        return Page.of("directory/importNew", new ImportNewView(fields(frame, "", null)));
    }

    @PostMapping("/new")
    Page receive(
            Frame frame,
            Visitor.Official visitor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        if (file != null && !file.isEmpty()) return receive(frame, visitor, text, name(file), file.getBytes());
        if (text.isBlank()) return again(frame, text, frame.t("directory.import.new.nothing"));
        return receive(frame, visitor, text, PASTED, text.getBytes(StandardCharsets.UTF_8));
    }

    private Page receive(Frame frame, Visitor.Official visitor, String text, String name, byte[] bytes) {
        return switch (imports.receive(name, bytes, visitor.accountId())) {
            case Receipt.Taken(long id) -> Page.redirect(ImportViews.path(id));
            case Receipt.Unreadable(var reason) -> again(frame, text, frame.t("acttext.reason." + reason.name()));
            case Receipt.TooLarge _ -> again(frame, text, frame.t("directory.import.new.too_large"));
            case Receipt.NotARegulation _ -> again(frame, text, frame.t("directory.import.new.no_regulation"));
        };
    }

    private static Page again(Frame frame, String text, String why) {
        return Page.of("directory/importNew", new ImportNewView(fields(frame, text, why)))
                .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private static List<Field> fields(Frame frame, String text, @Nullable String why) {
        var file = Field.of(Field.Kind.FILE, "file", frame.t("directory.import.new.file"))
                .hint(frame.t("directory.import.new.file_hint"))
                .accept(".txt,.html,.htm,.docx,.rtf,.pdf")
                .optional();
        var pasted = Field.of(Field.Kind.LONG_TEXT, "text", frame.t("directory.import.new.text"))
                .hint(frame.t("directory.import.new.text_hint"))
                .value(text)
                .optional();
        boolean pastedWrong = !text.isBlank();
        return List.of(file.error(pastedWrong ? null : why), pasted.error(pastedWrong ? why : null));
    }

    /** For showing only: the last part of what the sender's machine calls it. */
    private static String name(MultipartFile file) {
        var told = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var last = told.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        if (last.isEmpty()) return PASTED;
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }
}
