package kz.qyzmet.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.signature.CertificationPath.Link;
import kz.qyzmet.signature.OcspReading.NoAnswer;
import org.jspecify.annotations.Nullable;

/** What the lists and answers at hand say of one certificate at one moment (RFC 5280 §6.3, RFC 6960 §3.2). */
sealed interface Revocation {
    record Good(List<RevocationProof> proofs) implements Revocation {}

    record Revoked(Withdrawal withdrawal, List<RevocationProof> proofs) implements Revocation {}

    record Stale(Instant thisUpdate) implements Revocation {}

    /** {@code why}: what was wrong with the answers at hand, for the operator. */
    record Unknown(List<String> why) implements Revocation {}

    /**
     * Of when to judge, and when it is done: what was issued after the first knows all about it, and what was not must be
     * fresh at the second. They differ where a time stamp proves the first.
     */
    record Moment(Instant reference, Instant at) {
        Moment(Instant at) {
            this(at, at);
        }

        boolean tooLateFor(Statement statement) {
            return reference.isAfter(statement.thisUpdate()) && at.isAfter(statement.until());
        }
    }

    /**
     * A revocation for good counts whoever tells it and however old the news are. Otherwise the newest statement
     * decides: an OCSP answer where there is one, for it speaks of the moment it was asked, else the newest list. One
     * issued after the moment decides too, and better, because it knows more.
     *
     * @param freshness how old a list may be; null: its own next update decides alone, as for the rare lists of the roots
     */
    static Revocation judge(Link link, Evidence evidence, @Nullable Duration freshness, Moment moment) {
        var unusable = new ArrayList<String>();
        var newestFirst = Stream.concat(
                        answers(link, evidence, unusable), new ListStatements(link, evidence, freshness).stream())
                .sorted(Comparator.comparing(Statement::thisUpdate).reversed())
                .toList();
        return newestFirst.stream()
                .filter(Revocation::forGood)
                .filter(statement -> statement.withdraws(moment.reference()))
                .findFirst()
                .or(() -> newestFirst.stream().findFirst())
                .map(deciding -> said(deciding, moment))
                .orElseGet(() -> new Unknown(unusable));
    }

    private static Revocation said(Statement statement, Moment moment) {
        var withdrawal = statement.withdrawal();
        boolean old = moment.tooLateFor(statement);
        if (withdrawal == null || !withdrawal.counts(moment.reference()))
            return old ? new Stale(statement.thisUpdate()) : new Good(statement.proofs());
        return old && !withdrawal.lasting() // a suspension may be over by now
                ? new Stale(statement.thisUpdate())
                : new Revoked(withdrawal, statement.proofs());
    }

    private static boolean forGood(Statement statement) {
        return statement.withdrawal() != null && statement.withdrawal().lasting();
    }

    private static Stream<Statement> answers(Link link, Evidence evidence, List<String> unusable) {
        var statements = new ArrayList<Statement>();
        for (var answer : evidence.answers()) {
            try {
                statements.add(OcspStatement.of(answer, link, evidence));
            } catch (NoAnswer none) {
                unusable.add("OCSP: " + none.getMessage());
            }
        }
        return statements.stream();
    }
}
