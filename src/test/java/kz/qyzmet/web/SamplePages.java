package kz.qyzmet.web;

import kz.qyzmet.identity.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pages that exist for the tests of this module only. */
@Pages
@TestComponent
@ForEveryone
class SamplePages {
    @GetMapping("/sample")
    Page sample() {
        return Page.of("web/error", new ErrorView(404, null)).withStatus(422);
    }

    @GetMapping("/sample/moved")
    Page moved() {
        return Page.redirect("/sample");
    }

    @GetMapping("/sample/number")
    ResponseEntity<String> number(@RequestParam int count) {
        return ResponseEntity.ok("" + count);
    }

    @GetMapping("/sample/broken")
    Page broken() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/sample/stale")
    Page stale() {
        throw new Conflict("case 1");
    }

    @PostMapping("/sample/form")
    Page form(@RequestParam String words) {
        return Page.redirect("/sample/" + words);
    }

    @PostMapping("/sample/upload")
    ResponseEntity<String> upload(@RequestParam MultipartFile[] files) {
        return ResponseEntity.ok("" + files.length);
    }

    @ForCitizens
    @GetMapping("/sample/citizen")
    ResponseEntity<String> citizen(Visitor visitor) { // the wide type: the door alone must keep others out
        return ResponseEntity.ok("account of " + visitor.getClass().getSimpleName());
    }

    @ForOfficials(Role.HEAD)
    @GetMapping("/sample/head")
    ResponseEntity<String> head(Visitor.Official official) {
        return ResponseEntity.ok("post " + official.postId());
    }

    @ForOfficials
    @GetMapping("/sample/staff")
    ResponseEntity<String> staff() {
        return ResponseEntity.ok("in");
    }

    @ForAdministrators
    @GetMapping("/sample/administrator")
    ResponseEntity<String> administrator() {
        return ResponseEntity.ok("in");
    }

    @TestComponent
    @Controller
    @ForCitizens
    static class Machine {
        @GetMapping("/api/sample/citizen")
        void citizen() {}
    }
}
