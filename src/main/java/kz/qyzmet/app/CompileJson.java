package kz.qyzmet.app;

import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.acttext.ActText;
import kz.qyzmet.app.CompileDocument.Act;
import kz.qyzmet.app.CompileDocument.Amount;
import kz.qyzmet.app.CompileDocument.Claim;
import kz.qyzmet.app.CompileDocument.File;
import kz.qyzmet.app.CompileDocument.Finding;
import kz.qyzmet.app.CompileDocument.Numbered;
import kz.qyzmet.app.CompileDocument.Participant;
import kz.qyzmet.app.CompileDocument.Proof;
import kz.qyzmet.app.CompileDocument.Regulation;
import kz.qyzmet.app.CompileDocument.Step;
import kz.qyzmet.app.CompileDocument.Window;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.ActReference;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.compile.FindingSentence;
import kz.qyzmet.compile.Place;
import kz.qyzmet.compile.Told;
import kz.qyzmet.compile.ToldProcess;
import kz.qyzmet.compile.ToldStep;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Role;
import kz.qyzmet.prove.ProofText;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;

/** Writes what was compiled as a {@link CompileDocument}. */
final class CompileJson {
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    private CompileJson() {}

    /** @param words language of the messages, null for each text's own */
    static CompileDocument of(List<ActFiles.Result> results, @Nullable Language words) {
        return new CompileDocument(results.parallelStream()
                .map(result -> switch (result) {
                    case ActFiles.Told told -> file(told, words);
                    case ActFiles.Unreadable(var file, var reason, var said) ->
                        new File(file, List.of(), List.of(), reason == null ? said : reason.name());
                })
                .toList());
    }

    private static File file(ActFiles.Told act, @Nullable Language words) {
        var compiled = act.compiled();
        var language = words == null ? compiled.text().language() : words;
        var findings = compiled.findings().stream()
                .map(finding -> finding(finding, language))
                .toList();
        return new File(
                act.file(),
                compiled.regulations().stream()
                        .map(one -> regulation(one, act, findings, language))
                        .toList(),
                findings,
                null);
    }

    private static Finding finding(kz.qyzmet.compile.Finding finding, Language language) {
        return new Finding(
                finding.code().name(),
                finding.severity().name(),
                finding.regulation(),
                finding.place().ref(),
                finding.second().ref(),
                finding.quote(),
                FindingSentence.of(finding, language));
    }

    private static Regulation regulation(
            CompiledRegulation told, ActFiles.Told act, List<Finding> findings, Language language) {
        var compiled = act.compiled();
        var proof = act.proofs().get(told.number());
        return new Regulation(
                told.title().value(),
                told.language().tag(),
                value(told.oblast()),
                act(value(compiled.act().act())),
                Stream.concat(told.intake().stream(), told.issue().stream())
                        .map(Told::value)
                        .distinct()
                        .sorted()
                        .toList(),
                values(told.intake()),
                values(told.issue()),
                values(told.form()),
                amount(told.totalTerm()),
                told.procedure().stream()
                        .map(step -> step(step, compiled.text()))
                        .toList(),
                processes(told.processes()),
                windows(told),
                told.participants().stream()
                        .map(one -> new Participant(
                                role(one.role()), one.alias().place().ref()))
                        .toList(),
                findings.stream()
                        .filter(finding -> finding.regulation() == told.number())
                        .toList(),
                proof == null ? null : proof(proof, new ProofText(language)));
    }

    private static Proof proof(kz.qyzmet.prove.Proof proof, ProofText text) {
        return new Proof(
                proof.holds(),
                proof.claims().stream().map(claim -> claim(claim, text)).toList());
    }

    private static Claim claim(kz.qyzmet.prove.Claim claim, ProofText text) {
        var story = claim instanceof kz.qyzmet.prove.Claim.Fails(var _, var _, var worst) ? worst : null;
        return new Claim(
                claim.statement().name(),
                claim instanceof kz.qyzmet.prove.Claim.Holds,
                text.headline(claim),
                claim.remarks().stream().map(text::remark).toList(),
                story == null ? List.of() : text.story(story));
    }

    private static Act act(@Nullable ActReference act) {
        return act == null
                ? new Act(null, null, null, null)
                : new Act(act.number(), act.date(), act.registered(), act.registeredOn());
    }

    private static Step step(ToldStep step, ActText text) {
        var actions = step.actions().stream().map(Told::value).map(Action::name).toList();
        return new Step(
                step.ref(),
                step.also(),
                role(value(step.role())),
                actions.isEmpty() ? null : actions.getFirst(),
                actions,
                amount(step.term()),
                quote(step.place(), text));
    }

    private static Map<Channel, List<Numbered>> processes(Map<Channel, List<ToldProcess>> told) {
        return told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        channel -> channel.getValue().stream()
                                .map(one ->
                                        new Numbered(one.kind().name(), one.number(), one.ref(), amount(one.term())))
                                .toList(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static List<Window> windows(CompiledRegulation told) {
        Function<MonthDay, String> written = MONTH_DAY::format;
        return told.windows().stream()
                .map(window -> new Window(
                        window.from() == null ? null : written.apply(window.from()),
                        written.apply(window.to()),
                        window.holdsFor()))
                .toList();
    }

    private static String role(@Nullable Role role) {
        return role == null || role == Role.SYSTEM || role == Role.BLANK_KEEPER ? Role.OTHER.name() : role.name();
    }

    private static @Nullable Amount amount(@Nullable Told<Term> told) {
        return told == null
                ? null
                : new Amount(
                        told.value().count(),
                        switch (told.value()) {
                            case Term.Minutes _ -> "MINUTE";
                            case Term.Hours _ -> "HOUR";
                            case Term.WorkingDays _ -> "WORKING_DAY";
                            case Term.CalendarDays _ -> "CALENDAR_DAY";
                            case Term.Months _ -> "MONTH";
                        });
    }

    private static String quote(Place place, ActText text) {
        return text.text().substring(place.from(), place.to());
    }

    private static <T> @Nullable T value(@Nullable Told<T> told) {
        return told == null ? null : told.value();
    }

    private static <T extends Comparable<T>> List<T> values(List<Told<T>> told) {
        return told.stream().map(Told::value).distinct().sorted().toList();
    }
}
