package kz.qyzmet.compile;

import java.util.List;
import java.util.regex.Pattern;

/** What stands in quotes is a name: a verb in it tells no deed. */
final class Quotes {
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    private Quotes() {}

    /** What is quoted in the place, quotation marks included. */
    static List<Place> in(Clauses clauses, Place place) {
        return QUOTED.matcher(clauses.words(place))
                .results()
                .map(found -> new Place(place.ref(), place.from() + found.start(), place.from() + found.end()))
                .toList();
    }
}
