package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Oblast;

/** The oblast the regulation holds in: the one whose akimat adopted it, as the data name oblasts; former names stand for the present ones. */
final class OblastPass implements Pass {
    /** What these adopt holds in every oblast. */
    private static final Set<String> REPUBLIC = Set.of("minister", "agency", "government");

    private static final int BODY_NEAR = 60;

    @Override
    public void read(Scope scope, Draft draft) {
        if (scope.body() != null && REPUBLIC.contains(scope.body())) return;
        var named = named(scope.clauses(), scope.language());
        var best = named.stream()
                .reduce((one, other) -> weight(scope, other) > weight(scope, one) ? other : one)
                .orElse(null);
        if (best == null || weight(scope, best) == 0) return;
        var place = new Place("", best.from(), best.to());
        draft.oblast = scope.told("oblast", "oblast", best.means(), place, value -> value);
    }

    /** A name beside a local body or the department of justice that registers its acts counts most, one in the regulation itself more than one elsewhere. */
    private static int weight(Scope scope, Clause name) {
        var near = new Place(
                "",
                Math.max(0, name.from() - BODY_NEAR),
                Math.min(scope.clauses().text().length(), name.to() + BODY_NEAR));
        boolean body = scope.clauses().has(near, "act-body", "akimat")
                || scope.clauses().has(near, "act-body", "maslikhat")
                || scope.clauses().has(near, "act-body", "akim")
                || !scope.in(near, "justice").isEmpty();
        boolean own = scope.regulation().paragraphs().anyMatch(told -> within(told.whole(), name));
        return (body ? 2 : 0) + (own ? 1 : 0);
    }

    private static boolean within(Place place, Clause clause) {
        return place.from() <= clause.from() && clause.to() <= place.to();
    }

    private static List<Clause> named(Clauses clauses, Language language) {
        var found = new ArrayList<>(OblastNames.of(language)
                .read(clauses.text())
                .in(0, clauses.text().length(), "oblast"));
        var known = Oblast.all().stream().map(Oblast::key).collect(Collectors.toSet());
        clauses.in(0, clauses.text().length(), "former-name").stream()
                .filter(clause -> known.contains(clause.means()))
                .forEach(found::add);
        return found;
    }
}
