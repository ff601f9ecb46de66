package kz.qyzmet.compile;

import java.util.regex.Pattern;

/** What stands in quotes is a name: a verb in it tells no deed. */
final class Quotes {
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    private Quotes() {}

    static boolean inside(Clauses clauses, Place place, Clause clause) {
        var quoted = QUOTED.matcher(clauses.words(place));
        while (quoted.find())
            if (place.from() + quoted.start() < clause.from() && clause.to() <= place.from() + quoted.end())
                return true;
        return false;
    }
}
