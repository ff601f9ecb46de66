package kz.qyzmet.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.ForAdministrators;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes an office, corrects it, adds a post to it. */
@Pages
@ForAdministrators
@RequestMapping("/directory/offices")
class OfficeFormPages {
    private final Offices offices;
    private final OfficeBook book;
    private final Deeds deeds;

    OfficeFormPages(Offices offices, OfficeBook book, Deeds deeds) {
        this.offices = offices;
        this.book = book;
        this.deeds = deeds;
    }

    @GetMapping("/new")
    Page askOffice(Frame frame, @RequestParam Map<String, String> known) {
        return Page.of("directory/form", creation(frame, UUID.randomUUID(), new Answers(known)));
    }

    @PostMapping("/new")
    Page create(
            Frame frame,
            Visitor.Administrator visitor,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var answers = new Answers(typed);
        var deed = deeds.once(key, () -> book.create(answers, visitor.accountId()));
        return creation(frame, key, answers).answer(frame, deed);
    }

    @GetMapping("/{id}/correct")
    Page askCorrection(Frame frame, @PathVariable long id) {
        var office = office(id);
        return Page.of("directory/form", correction(frame, UUID.randomUUID(), office, asItIs(office)));
    }

    @PostMapping("/{id}/correct")
    Page correct(
            Frame frame,
            Visitor.Administrator visitor,
            @PathVariable long id,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var office = office(id);
        var answers = new Answers(typed);
        var deed = deeds.once(key, () -> book.correct(office, answers, visitor.accountId()));
        return correction(frame, key, office, answers).answer(frame, deed);
    }

    @GetMapping("/{id}/posts/new")
    Page askPost(Frame frame, @PathVariable long id, @RequestParam Map<String, String> known) {
        return Page.of("directory/form", post(frame, UUID.randomUUID(), office(id), new Answers(known)));
    }

    @PostMapping("/{id}/posts/new")
    Page addPost(
            Frame frame,
            Visitor.Administrator visitor,
            @PathVariable long id,
            @RequestParam UUID key,
            @RequestParam Map<String, String> typed) {
        var office = office(id);
        var answers = new Answers(typed);
        var deed = deeds.once(key, () -> book.addPost(office, answers, visitor.accountId()));
        return post(frame, key, office, answers).answer(frame, deed);
    }

    private Office office(long id) {
        return offices.find(id).orElseThrow(() -> new NotFound("office " + id));
    }

    private static FormView creation(Frame frame, UUID key, Answers answers) {
        return new FormView(
                frame.t("directory.office.new"),
                null,
                "/directory/offices/new",
                frame.t("directory.office.create"),
                frame.t("directory.offices.title"),
                Home.DIRECTORY.path(),
                key,
                new Questions(frame, answers).office());
    }

    private static FormView correction(Frame frame, UUID key, Office office, Answers answers) {
        var fields = new Questions(frame, answers).described();
        return ofOffice(frame, office, frame.t("directory.office.correct"), "/correct", key, fields);
    }

    private static FormView post(Frame frame, UUID key, Office office, Answers answers) {
        var fields = new Questions(frame, answers).post();
        return ofOffice(frame, office, frame.t("directory.office.new_post"), "/posts/new", key, fields);
    }

    private static FormView ofOffice(
            Frame frame, Office office, String title, String below, UUID key, List<Field> fields) {
        var path = OfficePage.path(office.id());
        var name = office.name().in(frame.language());
        return new FormView(title, null, path + below, frame.t("directory.form.save"), name, path, key, fields);
    }

    private static Answers asItIs(Office office) {
        return new Answers(Map.of(
                "name_kk", office.name().kk(),
                "name_ru", office.name().ru(),
                "name_en", office.name().en(),
                "address_kk", office.address().kk(),
                "address_ru", office.address().ru(),
                "address_en", office.address().en(),
                "bin", office.bin().digits()));
    }
}
