package kz.qyzmet.compile;

import kz.qyzmet.identity.Role;

/** Who is whom by those beside him: a physician beside a responsible executor, heads of units, a trade with its post in brackets. */
final class Trades {
    private static final String PHYSICIAN = "PHYSICIAN";
    private static final String SECTION_HEAD = "SECTION_HEAD";
    private static final String AUTHORITY_HEAD = "AUTHORITY_HEAD";
    /** A whole office, which may be named for the person in it. */
    static final String BODY = "BODY";

    private final Clauses clauses;
    private final Role physician;
    private final Heads heads;
    private final Posts posts;

    private Trades(Clauses clauses) {
        this.clauses = clauses;
        this.physician = beside("EXECUTOR") ? Role.OTHER : Role.RESPONSIBLE_EXECUTOR;
        this.heads = new Heads(clauses);
        this.posts = new Posts(clauses);
    }

    static Clauses named(Clauses clauses) {
        var trades = new Trades(clauses);
        return clauses.with("role", trades::named);
    }

    private Clause named(Clause clause) {
        if (Heads.ofUnit(clause)) return clause.as(head(clause).name());
        return posts.of(clause).orElseGet(() -> switch (clause.means()) {
            case PHYSICIAN -> clause.as(physician.name());
            case AUTHORITY_HEAD -> clause.as(Role.HEAD.name());
            case BODY -> clause.as(Role.OTHER.name());
            default -> clause;
        });
    }

    private Role head(Clause clause) {
        boolean under = beside(clause.means().equals(SECTION_HEAD) ? "HEAD" : "CHAIRMAN");
        return under ? Role.RESPONSIBLE_EXECUTOR : heads.role(clause);
    }

    private boolean beside(String whom) {
        return clauses.has(new Place("", 0, clauses.text().length()), "beside", whom);
    }
}
