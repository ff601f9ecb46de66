package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.compile.CompiledRegulation.Participant;
import kz.qyzmet.compile.CompiledRegulation.ToldRefusal;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** A regulation as far as it is understood: each pass fills in its part. Fields as in {@link CompiledRegulation}. */
final class Draft {
    private final Scope scope;
    final Told<String> title;

    @Nullable
    Told<String> oblast;

    @Nullable
    Told<String> provider;

    final List<OfficeKind> providers = new ArrayList<>();
    final List<Told<Channel>> intake = new ArrayList<>();
    final List<Told<Channel>> issue = new ArrayList<>();
    final List<Told<Standard.Form>> form = new ArrayList<>();
    final List<Told<Standard.Form>> resultForm = new ArrayList<>();

    @Nullable
    Told<String> result;

    @Nullable
    Told<String> startGround;

    @Nullable
    Told<Term> totalTerm;

    /** Steps as tables tell them; what is merged of them stands in {@link #procedure}. */
    final List<UnitStep> units = new ArrayList<>();

    final List<ToldStep> procedure = new ArrayList<>();
    final List<Told<String>> outcomes = new ArrayList<>();
    final List<Participant> participants = new ArrayList<>();
    final List<ToldStep> sequence = new ArrayList<>();
    final Map<Channel, List<ToldProcess>> processes = new EnumMap<>(Channel.class);
    final Map<Channel, List<ToldStep>> fronts = new EnumMap<>(Channel.class);
    final List<ToldWindow> windows = new ArrayList<>();
    final List<ToldRefusal> refusals = new ArrayList<>();
    final Map<String, Told<String>> annexes = new LinkedHashMap<>();
    final List<Told<Ability>> abilities = new ArrayList<>();

    @Nullable
    Told<String> complaint;

    @Nullable
    Told<ActReference> standard;

    final Map<String, Told<String>> systems = new LinkedHashMap<>();

    Draft(Scope scope) {
        this.scope = scope;
        this.title = Titles.told(scope);
    }

    CompiledRegulation finished() {
        return new CompiledRegulation(
                scope.regulation().number(),
                scope.regulation().title(),
                scope.language(),
                title,
                oblast,
                provider,
                List.copyOf(providers),
                List.copyOf(intake),
                List.copyOf(issue),
                List.copyOf(form),
                List.copyOf(resultForm),
                result,
                startGround,
                totalTerm,
                List.copyOf(procedure),
                List.copyOf(outcomes),
                List.copyOf(participants),
                List.copyOf(sequence),
                Map.copyOf(processes),
                Map.copyOf(fronts),
                List.copyOf(windows),
                List.copyOf(refusals),
                Map.copyOf(annexes),
                List.copyOf(abilities),
                complaint,
                standard,
                Map.copyOf(systems));
    }
}
