package kz.qyzmet.corporation;

import java.time.Instant;
import java.util.Map;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.intake.Application.Party;
import kz.qyzmet.intake.Application.Representative;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.registers.Answer;
import kz.qyzmet.registers.Answer.Found;
import kz.qyzmet.registers.Individual;
import kz.qyzmet.registers.Individuals;
import kz.qyzmet.registers.Notary;
import kz.qyzmet.registers.PowerOfAttorney;
import kz.qyzmet.registers.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the registers who stands at the counter. That an operator read them, and why, is in the journal before he sees anything. */
@Component
class Enquiry {
    private final Individuals individuals;
    private final Notary notary;
    private final Journal journal;
    private final TransactionTemplate transactions;

    Enquiry(Individuals individuals, Notary notary, Journal journal, TransactionTemplate transactions) {
        this.individuals = individuals;
        this.notary = notary;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** @param mandate null when the recipient came in person */
    Introduction introduce(Iin recipient, @Nullable Mandate mandate, Operator by, Instant now) {
        var answer = individual(recipient, "recipient", by, now);
        if (!(answer instanceof Found<Individual>(var person, var _))) return new Introduction.Unobtainable(answer);
        var party = new Party(person.iin(), person.fullName(), person.address());
        return mandate == null ? new Introduction.Known(party, null) : represented(party, mandate, by, now);
    }

    private Introduction represented(Party recipient, Mandate mandate, Operator by, Instant now) {
        var about = new Iin(recipient.iin());
        var power = powerOfAttorney(mandate, by, now);
        if (!(power instanceof Found<PowerOfAttorney>(var known, var _))) return new Introduction.Unobtainable(power);
        var fault = mandate.fault(known, about, by.calendar().date(now));
        if (fault.isPresent()) return new Introduction.WithoutPower(fault.get());
        var answer = individual(mandate.representative(), "representative", by, now);
        if (!(answer instanceof Found<Individual>(var person, var _))) return new Introduction.Unobtainable(answer);
        return new Introduction.Known(recipient, new Representative(person.iin(), person.fullName(), mandate.number()));
    }

    private Answer<Individual> individual(Iin iin, String reason, Operator by, Instant now) {
        var answer = individuals.ask(iin.digits(), purpose(reason, by));
        note(Individuals.REGISTER, reason, Map.of("iin", iin.digits()), answer, by, now);
        return answer;
    }

    private Answer<PowerOfAttorney> powerOfAttorney(Mandate mandate, Operator by, Instant now) {
        var answer = notary.powerOfAttorney(mandate.number(), purpose("power-of-attorney", by));
        note(Notary.REGISTER, "power-of-attorney", Map.of("number", mandate.number()), answer, by, now);
        return answer;
    }

    private static Purpose purpose(String reason, Operator by) {
        return new Purpose("visit/" + reason, "office/" + by.branch().id());
    }

    private void note(
            String register, String reason, Map<String, Object> about, Answer<?> answer, Operator by, Instant now) {
        var facts = Map.<String, Object>of("register", register, "reason", reason, "outcome", outcome(answer));
        var line = new Entry(by.account(), now, "corporation.register-read", by.account(), null, facts, about);
        transactions.executeWithoutResult(_ -> journal.append(line));
    }

    /** A power of attorney that lets nobody act is refused, and that it was is kept. */
    void noteWithoutPower(Visit visit, Mandate.Fault fault, Operator by, Instant now) {
        var facts = Map.<String, Object>of("service", visit.offering().service(), "fault", fault.name());
        var about = Map.<String, Object>of("recipient", visit.recipient().digits());
        var line = new Entry(by.account(), now, "corporation.power-refused", by.account(), null, facts, about);
        transactions.executeWithoutResult(_ -> journal.append(line));
    }

    private static String outcome(Answer<?> answer) {
        return switch (answer) {
            case Found<?> _ -> "found";
            case Answer.NotFound<?> _ -> "not-found";
            case Answer.Unavailable<?> _ -> "unavailable";
        };
    }
}
