package kz.qyzmet.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import kz.qyzmet.agent.Signatory;
import kz.qyzmet.signature.HeldKeys.Kind;
import kz.qyzmet.web.ForEveryone;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The key agent's window: what a page asks to be signed, and the person's keys. NCALayer opens a window of its own on the desk. */
@Pages
@ForEveryone
@ConditionalOnBooleanProperty("qyzmet.demo")
@RequestMapping(KeysPage.PATH)
class KeysPage {
    static final String PATH = "/demo/keys";
    private static final String ANSWERED = PATH + "/answered";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Dialogues dialogues;
    private final KeyRing ring;
    private final DemoKeys keys;

    KeysPage(Dialogues dialogues, KeyRing ring, DemoKeys keys) {
        this.dialogues = dialogues;
        this.ring = ring;
        this.keys = keys;
    }

    @GetMapping
    Page show(Frame frame, HttpServletRequest request, @RequestParam(required = false) @Nullable String iin)
            throws InterruptedException {
        refuseFromAfar(request);
        return dialogues
                .await(PATIENCE)
                .<Page>map(dialogue -> page(frame, dialogue, iin, null))
                .orElseGet(() -> Page.of("demo/keys", KeysView.NOTHING));
    }

    @GetMapping("/answered")
    Page answered() {
        return Page.of("demo/keys", KeysView.ANSWERED);
    }

    @PostMapping("/{id}")
    Page sign(
            Frame frame,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String iin)
            throws InterruptedException {
        refuseFromAfar(request);
        var dialogue = dialogues.find(id);
        if (dialogue.isEmpty()) return Page.redirect(PATH);
        var chosen = ring.chosen(frame, dialogue.get().wish().limits(), iin, kind);
        if (chosen.isEmpty())
            return page(frame, dialogue.get(), iin, frame.t("demo.keys.choose"))
                    .withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        dialogues
                .take(id)
                .ifPresent(taken -> taken.page()
                        .accept(Signatory.answer(taken.wish(), chosen.get().key(), keys::stamper, frame.now())));
        return Page.redirect(ANSWERED);
    }

    @PostMapping("/{id}/cancel")
    Page cancel(HttpServletRequest request, @PathVariable UUID id) {
        refuseFromAfar(request);
        dialogues.take(id).ifPresent(taken -> taken.page().accept(taken.wish().cancelled()));
        return Page.redirect(ANSWERED);
    }

    private Page.Shown page(Frame frame, Dialogue dialogue, @Nullable String iin, @Nullable String error) {
        return Page.of("demo/keys", new KeysView(ring.lay(frame, dialogue, iin, error), false));
    }

    private static void refuseFromAfar(HttpServletRequest request) {
        var asked = new ServletServerHttpRequest(request);
        if (!Nearby.here(asked.getRemoteAddress().getAddress(), asked.getHeaders()))
            throw new NotFound("the keys from another machine or under another name");
    }
}
