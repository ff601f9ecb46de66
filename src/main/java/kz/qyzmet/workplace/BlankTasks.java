package kz.qyzmet.workplace;

import java.util.Optional;
import kz.qyzmet.blanks.Blank;
import kz.qyzmet.blanks.BlankRequests;
import kz.qyzmet.blanks.Holding;
import kz.qyzmet.blanks.Request;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.web.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an executor can do about the blank of his case. */
@Component
class BlankTasks {
    private final BlankRequests blanks;
    private final Keepers keepers;

    BlankTasks(BlankRequests blanks, Keepers keepers) {
        this.blanks = blanks;
        this.keepers = keepers;
    }

    /** Whether results are written on blanks here, and the case has none. */
    boolean missing(Seen seen) {
        return seen.step(Action.REQUEST_BLANK).isPresent() && !(held(seen) instanceof Holding.SignedFor);
    }

    /** The blank signed for; empty where none is needed. */
    Optional<Task.AtHand> inHand(Seen seen, Typed typed) {
        if (seen.step(Action.REQUEST_BLANK).isEmpty()) return Optional.empty();
        return held(seen) instanceof Holding.SignedFor(var _, var blank)
                ? Optional.of(atHand(seen, blank, typed))
                : Optional.empty();
    }

    Task obtain(Seen seen, Typed typed) {
        return switch (held(seen)) {
            case Holding.Requested(var request) -> obtain(seen, request, null);
            case Holding.Issued(var request, var blank) -> obtain(seen, request, atHand(seen, blank, typed));
            case Holding.SignedFor _, Holding.None _ ->
                throw new IllegalStateException("case " + seen.of().number() + " waits for a blank it never asked for");
        };
    }

    private Task obtain(Seen seen, Request request, Task.@Nullable AtHand issued) {
        var asked = seen.frame()
                .moment(request.askedAt(), seen.by().office().calendar().zone());
        return new Task.ObtainBlank(keepers.name(seen, request.keeper()), asked, issued);
    }

    private static Task.AtHand atHand(Seen seen, Blank blank, Typed typed) {
        var frame = seen.frame();
        var reason = Field.of(Field.Kind.LONG_TEXT, "reason", frame.t("workplace.blank.reason"))
                .hint(frame.t("workplace.blank.reason_hint"));
        return new Task.AtHand(
                blank.serial().toString(),
                blank.kind().result(),
                typed.in("spoil-blank"),
                typed.into(frame, "spoil-blank", "reason", reason));
    }

    /** Which office is asked; null where there is one only. */
    @Nullable
    Field keeper(Seen seen, Typed typed) {
        var frame = seen.frame();
        var all = keepers.of(seen);
        if (all.size() == 1) return null;
        var choices = all.stream()
                .map(office -> new Field.Choice(office.code(), office.name().in(frame.language())))
                .toList();
        var field = Field.choice(Field.Kind.RADIO, "keeper", frame.t("workplace.blank.keeper"), choices);
        return typed.into(frame, "request-blank", "keeper", field);
    }

    private Holding held(Seen seen) {
        return blanks.of(seen.of().number());
    }
}
