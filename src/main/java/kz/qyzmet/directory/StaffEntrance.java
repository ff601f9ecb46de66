package kz.qyzmet.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.identity.SessionToken;
import kz.qyzmet.identity.Sessions;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.signature.SignInChallenge;
import kz.qyzmet.signature.Verdict;
import kz.qyzmet.signature.VerifiedSignature;
import kz.qyzmet.web.SigningDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens between a member of staff's password and his desk. */
@Component
class StaffEntrance {
    private final Sessions sessions;
    private final Officials officials;
    private final Challenges challenges;
    private final Journal journal;
    private final LegalClock clock;
    private final TransactionTemplate transactions;
    private final InstantSource machine = InstantSource.system();

    StaffEntrance(
            Sessions sessions,
            Officials officials,
            Challenges challenges,
            Journal journal,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.sessions = sessions;
        this.officials = officials;
        this.challenges = challenges;
        this.journal = journal;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What the signed challenge came to. */
    sealed interface Answer {
        /** Signed in; {@code posts} are where he may act today, one at least. */
        record In(SessionToken fresh, List<Official> posts) implements Answer {}

        /** Every post has ended, or none has begun: the session is over. */
        record NoPost() implements Answer {}

        record Refused() implements Answer {}

        /** Revocation could not be looked up: neither in nor refused. */
        record Undecided() implements Answer {}
    }

    SignInChallenge challenge(Newcomer newcomer, String audience) {
        return challenges.of(newcomer.session().id(), audience, newcomer.login(), machine.instant());
    }

    /** The challenge that was shown; empty when it has been answered or waited too long. */
    Optional<SignInChallenge> shown(Newcomer newcomer) {
        return challenges.find(newcomer.session().id(), machine.instant());
    }

    /** Uses the challenge up, whatever the verdict: who fails gets another one to sign. */
    Answer answer(Newcomer newcomer, SignInChallenge challenge, Verdict verdict) {
        return transactions.execute(_ -> {
            if (!challenges.use(newcomer.session().id(), challenge)) return new Answer.Refused();
            return switch (verdict) {
                case Verdict.Indeterminate _ -> noted(newcomer, verdict, new Answer.Undecided());
                case Verdict.Invalid _ -> noted(newcomer, verdict, new Answer.Refused());
                case Verdict.Valid(var signature) -> judged(newcomer, challenge, signature);
            };
        });
    }

    private Answer judged(Newcomer newcomer, SignInChallenge challenge, VerifiedSignature signature) {
        var worth = challenge.judge(signature, machine.instant());
        if (worth == SignInChallenge.Answer.ACCEPTED) return accepted(newcomer, signature.certificateSerial());
        note(newcomer, "directory.sign-in-refused", Map.of("checks", List.of(worth.name())));
        return new Answer.Refused();
    }

    private Answer accepted(Newcomer newcomer, String certificate) {
        var posts = officials.actingFor(newcomer.session().accountId(), PostDay.at(clock.now()));
        if (posts.isEmpty()) {
            sessions.revoke(newcomer.token());
            return new Answer.NoPost();
        }
        return sessions.confirm(newcomer.token(), machine.instant())
                .<Answer>map(fresh -> {
                    note(newcomer, "directory.signed-in", Map.of("certificate", certificate));
                    return new Answer.In(fresh, posts);
                })
                .orElseGet(Answer.Refused::new);
    }

    private Answer noted(Newcomer newcomer, Verdict verdict, Answer answer) {
        note(newcomer, "directory.sign-in-refused", Map.of("checks", SigningDesk.codes(verdict)));
        return answer;
    }

    private void note(Newcomer newcomer, String kind, Map<String, Object> facts) {
        var account = "account/" + newcomer.session().accountId();
        journal.append(new Entry(account, clock.now(), kind, account, null, facts, Map.of()));
    }
}
