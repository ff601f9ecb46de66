package kz.qyzmet.compile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.identity.Role;

/** Makes one list of the steps that the paragraphs and the tables tell; what they tell differently is a finding with both places. */
final class UnitMerge {
    /** What they do around the procedure, a table of the provider's units need not tell. */
    private static final Set<Role> AROUND = Set.of(Role.RECIPIENT, Role.STATE_CORP_WORKER);

    private final Scope scope;
    private final List<ReadStep> text;
    private final List<ReadStep> table;

    private UnitMerge(Scope scope, List<ReadStep> text, List<ReadStep> table) {
        this.scope = scope;
        this.text = text;
        this.table = table;
    }

    static List<ReadStep> merge(Scope scope, List<ReadStep> text, List<ReadStep> table) {
        if (text.isEmpty() || table.isEmpty()) return text.isEmpty() ? table : text;
        return new UnitMerge(scope, text, table).merged();
    }

    /** A text without any term describes in general what the table tells step by step. */
    private List<ReadStep> merged() {
        boolean general = text.stream().allMatch(step -> step.term() == null);
        var merged = general ? Merge.merge(table, text) : Merge.merge(text, table);
        Alignment.pairs(text, table).forEach(pair -> differ(text.get(pair.content()), table.get(pair.sequence())));
        var told = merged.stream()
                .flatMap(step -> Stream.concat(Stream.of(step.ref()), step.also().stream()))
                .collect(Collectors.toSet());
        alone(text, told, table.getFirst());
        alone(table, told, text.getFirst());
        return merged;
    }

    private void differ(ReadStep one, ReadStep other) {
        var role = one.role();
        var otherRole = other.role();
        if (role != null && otherRole != null && named(role) && named(otherRole) && role != otherRole)
            disagree(one, other, "role", Argument.role(role), Argument.role(otherRole));
        var term = one.term();
        var otherTerm = other.term();
        if (term != null && otherTerm != null && !term.term().equals(otherTerm.term()))
            disagree(one, other, "term", Argument.term(term.term()), Argument.term(otherTerm.term()));
    }

    private static boolean named(Role role) {
        return role != Role.OTHER;
    }

    private void disagree(ReadStep one, ReadStep other, String... arguments) {
        scope.finding(Code.PARAGRAPHS_DISAGREE, one.place(), other.place(), arguments);
    }

    private void alone(List<ReadStep> steps, Set<String> told, ReadStep there) {
        steps.stream()
                .filter(step -> !told.contains(step.ref()))
                .filter(step -> step.role() == null || !AROUND.contains(step.role()))
                .forEach(step -> disagree(step, there, "step", Steps.paragraph(there.ref()), ""));
    }
}
