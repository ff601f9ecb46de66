package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.qyzmet.identity.Role;

/** Trades whose post is told in brackets once, «бас агроном (басшының орынбасары)»: whoever is called so holds the post everywhere. */
final class Posts {
    private static final Set<Role> POSTS = EnumSet.of(Role.HEAD, Role.DEPUTY_HEAD, Role.OFFICE_CLERK, Role.ARCHIVIST);
    /** Letters that the cases of a word share. */
    private static final int BEGINNING = 5;

    private final Clauses clauses;
    private final List<Held> held = new ArrayList<>();

    private record Held(Words trade, String post) {}

    Posts(Clauses clauses) {
        this.clauses = clauses;
        var roles = clauses.in(0, clauses.text().length(), "role");
        for (int at = 1; at < roles.size(); at++) {
            var trade = roles.get(at - 1);
            var post = roles.get(at);
            if (trade(trade) && post(post) && brackets(trade, post)) held.add(new Held(words(trade), post.means()));
        }
    }

    /** The same words as the post; empty where the trade holds none. */
    Optional<Clause> of(Clause clause) {
        if (held.isEmpty() || !trade(clause)) return Optional.empty();
        var words = words(clause);
        return held.stream()
                .filter(one -> alike(one.trade(), words))
                .findFirst()
                .map(one -> clause.as(one.post()));
    }

    private static boolean trade(Clause clause) {
        return clause.means().equals(Role.RESPONSIBLE_EXECUTOR.name())
                || clause.means().equals("PHYSICIAN");
    }

    private static boolean post(Clause clause) {
        return POSTS.stream().anyMatch(post -> post.name().equals(clause.means()));
    }

    private boolean brackets(Clause trade, Clause post) {
        var text = clauses.text();
        return text.substring(trade.to(), post.from()).strip().equals("(")
                && text.substring(post.to()).stripLeading().startsWith(")");
    }

    private Words words(Clause clause) {
        return Words.of(clauses.text().substring(clause.from(), clause.to()));
    }

    private static boolean alike(Words one, Words other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(at -> beginning(one.at(at)).equals(beginning(other.at(at))));
    }

    private static String beginning(Words.Word word) {
        return word.letters().substring(0, Math.min(word.letters().length(), BEGINNING));
    }
}
