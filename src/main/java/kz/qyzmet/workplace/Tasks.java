package kz.qyzmet.workplace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the running step into what its actor can do. */
@Component
class Tasks {
    /** What the named executor does, whoever that is. */
    private static final Set<Action> EXECUTORS = Set.of(Action.REQUEST_BLANK, Action.OBTAIN_BLANK, Action.PREPARE);

    private final Casework casework;
    private final Officials officials;
    private final BlankTasks blanks;

    Tasks(Casework casework, Officials officials, BlankTasks blanks) {
        this.casework = casework;
        this.officials = officials;
        this.blanks = blanks;
    }

    Task of(Seen seen, Typed typed) {
        var step = seen.step();
        if (step.isEmpty()) return new Task.Ended(CaseViews.ending(seen), print(seen));
        return seen.myTurn() ? mine(seen, step.get(), typed) : waiting(seen, step.get(), typed);
    }

    private Task mine(Seen seen, Step step, Typed typed) {
        return switch (step.action()) {
            case REGISTER -> new Task.Press("register");
            case SEND -> seen.onPaper() ? new Task.ByList() : new Task.Press("send");
            case RESOLVE -> new Task.Resolve(executor(seen, typed, "resolve"));
            case REQUEST_BLANK -> requestBlank(seen, typed);
            case OBTAIN_BLANK -> blanks.obtain(seen, typed);
            case PREPARE -> blanks.missing(seen) ? requestBlank(seen, typed) : prepare(seen, typed);
            case CO_SIGN, SIGN, ADOPT -> new Task.Sign(seen.byHand(), typed.in("return"), remark(seen, typed));
            // the remaining actions of the acts have no command yet: such a step is shown, and stands
            default -> waiting(seen, step, typed);
        };
    }

    private static @Nullable Chip print(Seen seen) {
        var stated = seen.offering().regulation().paperOnDemand();
        var draft = seen.of().draft();
        if (stated == null || draft == null || draft.paper().isEmpty()) return null;
        if (stated.value() != seen.by().post().role()) return null;
        return new Chip(stated.at(), Source.regulation(seen.frame(), seen.offering()), null, stated.assumed());
    }

    private Task waiting(Seen seen, Step step, Typed typed) {
        var reassigns = EXECUTORS.contains(step.action()) && seen.takes(Action.RESOLVE);
        return new Task.Waiting(
                who(seen, step), typed.in("reassign"), reassigns ? executor(seen, typed, "reassign") : null);
    }

    /** The role, and the named post's holders where one is named. */
    private String who(Seen seen, Step step) {
        var role = seen.frame().role(step.actor());
        var post = Objects.requireNonNull(seen.of().turn()).post();
        var names = post == null ? null : executors(seen, step).get(post);
        return names == null ? role : role + ", " + names(names);
    }

    private Field executor(Seen seen, Typed typed, String form) {
        var frame = seen.frame();
        var named = seen.of().executor();
        var choices = seen.step(Action.PREPARE).map(step -> executors(seen, step)).orElse(Map.of()).entrySet().stream()
                .filter(post -> !form.equals("reassign") || !Objects.equals(named, post.getKey()))
                .map(post -> new Field.Choice(
                        String.valueOf(post.getKey()),
                        names(post.getValue()),
                        post.getValue().getFirst().post().name().in(frame.language())))
                .toList();
        var field = Field.choice(Field.Kind.RADIO, "executor", frame.t("workplace.case.executor"), choices);
        return typed.into(frame, form, "executor", field);
    }

    private Map<Long, List<Official>> executors(Seen seen, Step step) {
        var office = seen.by().office();
        LocalDate today = office.calendar().date(seen.frame().now());
        return officials.holders(office.id(), step.actor(), today).stream()
                .collect(Collectors.groupingBy(
                        official -> official.post().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String names(List<Official> holders) {
        return holders.stream().map(official -> official.person().fullName()).collect(Collectors.joining(", "));
    }

    private Task prepare(Seen seen, Typed typed) {
        var wording = wording(seen);
        var blank = blanks.inHand(seen, typed).orElse(null);
        var results = wording.results().stream()
                .filter(result -> blank == null || result.id().equals(blank.result()))
                .toList();
        return new Task.Prepare(
                Objects.requireNonNull(seen.of().turn()).remark(),
                results.size() == 1 ? null : result(seen, wording, "prepare-result", typed),
                results.stream()
                        .map(result -> wording.preview(result, blank == null ? null : blank.serial()))
                        .toList(),
                blank,
                refusing(seen, typed),
                defects(seen, typed));
    }

    private Wording wording(Seen seen) {
        return new Wording(seen, casework.submission(seen.of()));
    }

    private Task requestBlank(Seen seen, Typed typed) {
        var wording = wording(seen);
        return new Task.RequestBlank(
                Objects.requireNonNull(seen.of().turn()).remark(),
                wording.results().size() == 1 ? null : result(seen, wording, "request-blank", typed),
                blanks.keeper(seen, typed),
                refusing(seen, typed),
                defects(seen, typed));
    }

    private static Field result(Seen seen, Wording wording, String form, Typed typed) {
        var frame = seen.frame();
        var choices = wording.results().stream()
                .map(result -> new Field.Choice(result.id(), result.name().in(frame.language())))
                .toList();
        var field = Field.choice(Field.Kind.RADIO, "result", frame.t("workplace.case.result"), choices)
                .value(wording.asked().map(Standard.Result::id).orElse(null));
        return typed.into(frame, form, "result", field);
    }

    private static Task.Refusing refusing(Seen seen, Typed typed) {
        var frame = seen.frame();
        var choices = seen.offering().standard().grounds().stream()
                .map(ground -> new Field.Choice(ground.id(), ground.text().in(frame.language())))
                .toList();
        var ground = Field.choice(Field.Kind.RADIO, "ground", frame.t("workplace.case.ground"), choices);
        var facts = Field.of(Field.Kind.LONG_TEXT, "facts", frame.t("workplace.case.facts"))
                .hint(frame.t("workplace.case.facts_hint"));
        return new Task.Refusing(
                typed.in("prepare-refusal"),
                typed.into(frame, "prepare-refusal", "ground", ground),
                typed.into(frame, "prepare-refusal", "facts", facts));
    }

    private static Task.@Nullable Defects defects(Seen seen, Typed typed) {
        var frame = seen.frame();
        var point = seen.path().refusal(RefusalPoint.Kind.DOCUMENTS_DEFECTIVE).orElse(null);
        if (point == null) return null;
        // the page has two fields of this parameter, so this one is called otherwise on the page
        var facts = Field.of(Field.Kind.LONG_TEXT, "defects", frame.t("workplace.case.defects"))
                .hint(frame.t("workplace.case.defects_hint"));
        var chip = new Chip(point.at(), Source.regulation(frame, seen.offering()), null, point.assumed());
        return new Task.Defects(typed.in("find-defects"), typed.into(frame, "find-defects", "facts", facts), chip);
    }

    private static Field remark(Seen seen, Typed typed) {
        var frame = seen.frame();
        var field = Field.of(Field.Kind.LONG_TEXT, "remark", frame.t("workplace.case.remark"))
                .hint(frame.t("workplace.case.remark_hint"));
        return typed.into(frame, "return", "remark", field);
    }
}
