package kz.qyzmet.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.LegalClock;
import kz.qyzmet.gateway.Gateway;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Answer.Reason;
import kz.qyzmet.intake.Answer.Refused;
import kz.qyzmet.intake.Answer.Taken;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Regulation.Transport;
import kz.qyzmet.signature.VerifiedSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The package leaves the front for the provider. In the caller's transaction. */
@Component
class Sending {
    private final Applications applications;
    private final Counters counters;
    private final Offices offices;
    private final FrontSteps steps;
    private final Parcels parcels;
    private final Gateway gateway;
    private final Issuing issuing;
    private final FrontJournal journal;
    private final LegalClock clock;

    Sending(
            Applications applications,
            Counters counters,
            Offices offices,
            FrontSteps steps,
            Parcels parcels,
            Gateway gateway,
            Issuing issuing,
            FrontJournal journal,
            LegalClock clock) {
        this.applications = applications;
        this.counters = counters;
        this.offices = offices;
        this.steps = steps;
        this.parcels = parcels;
        this.gateway = gateway;
        this.issuing = issuing;
        this.journal = journal;
        this.clock = clock;
    }

    /** The package goes with the sender's own signature over these very words. */
    Answer send(Application draft, Offering offering, byte[] request, VerifiedSignature signature, Actor by) {
        var now = clock.now();
        var handedIn = Objects.requireNonNullElse(draft.progress().acceptedAt(), now);
        return obstacle(draft, offering, handedIn)
                .or(() -> fault(draft, offering, signature, request, by))
                .orElseGet(() -> {
                    var line = Map.<String, Object>of(
                            "certificate",
                            signature.certificateSerial(),
                            "seconds",
                            Duration.between(draft.openedAt(), handedIn).toSeconds());
                    return new Taken(accepted(draft, offering, request, signature.preserved(), "sent", line, by, now));
                });
    }

    /**
     * The paper form was signed by hand: what was entered from it goes as it stands.
     *
     * @param compared requirements whose copy was compared with the original
     */
    Answer accept(Application draft, Offering offering, byte[] request, List<String> compared, Actor by) {
        var now = clock.now();
        return obstacle(draft, offering, now).orElseGet(() -> {
            if (!compared.isEmpty()) noteOriginals(draft, offering, compared, by, now);
            return new Taken(accepted(draft, offering, request, null, "accepted", Map.of(), by, now));
        });
    }

    private void noteOriginals(Application of, Offering offering, List<String> compared, Actor by, Instant now) {
        var front = Objects.requireNonNull(offering.regulation().fronts().get(of.channel()));
        var paragraph = Objects.requireNonNull(front.originals()).paragraph();
        journal.note(of, "originals-compared", by, paragraph, Map.of("documents", compared), now);
    }

    /** Why nothing is taken at that moment. */
    Optional<Answer> obstacle(Application draft, Offering offering, Instant handedIn) {
        var office = offices.find(draft.office()).orElseThrow();
        if (!offering.inForce(office.calendar().date(handedIn)))
            return Optional.of(new Refused(Reason.NOT_IN_FORCE, ""));
        return offering.closedWindow(draft.dossier().answers(), handedIn)
                .<Answer>map(closed -> new Refused(Reason.WINDOW_CLOSED, String.join(", ", closed.at())));
    }

    /** At the portal the applicant signs: whose IIN the signed form states is asked of the certificate. */
    private static Optional<Answer> fault(
            Application draft, Offering offering, VerifiedSignature signature, byte[] request, Actor by) {
        var stated = draft.channel() == Channel.PORTAL
                ? Request.applicants(signature.content(), offering.standard())
                : Set.<String>of();
        if (!signature.iin().equals(by.iin()) || !stated.stream().allMatch(signature.iin()::equals))
            return Optional.of(new Refused(Reason.SIGNER_IS_NOT_THE_APPLICANT, ""));
        return Arrays.equals(signature.content(), request)
                ? Optional.empty()
                : Optional.of(new Refused(Reason.SIGNED_SOMETHING_ELSE, ""));
    }

    /** @param certain what the journal tells besides the end of the total term */
    private Application accepted(
            Application draft,
            Offering offering,
            byte[] request,
            byte @Nullable [] signature,
            String kind,
            Map<String, Object> certain,
            Actor by,
            Instant now) {
        var office = offices.find(draft.office()).orElseThrow();
        var path = offering.regulation().path(draft.channel());
        var handedIn = Objects.requireNonNullElse(draft.progress().acceptedAt(), now);
        var due = offering.due(handedIn, draft.channel(), office.calendar());
        var accepted =
                draft.numbered(counters.application(offering, now)).with(reached(draft, offering, handedIn, due));
        applications.keepRequest(draft.id(), request, signature);
        applications.save(accepted);
        steps.beforeProvider(accepted, offering, by, now);
        var facts = new HashMap<>(certain);
        facts.put("due", due.toString());
        boolean stays = accepted.progress().state() == Progress.State.ACCEPTED;
        journal.note(accepted, kind, by, stays ? path.checkedAt() : path.handedOverAt(), facts, now);
        if (accepted.progress().state() == Progress.State.DONE)
            issuing.issued(accepted, offering, receiver(accepted), by, now);
        else if (!stays) gateway.send(parcels.of(accepted, offering, office, request, signature, null, now));
        return applications.find(draft.id()).orElseThrow();
    }

    /** Where an accepted package is: on its way, waiting for a transfer list, or at its end where there is nothing to decide. */
    private static Progress reached(Application draft, Offering offering, Instant now, Instant due) {
        var regulation = offering.regulation();
        if (regulation.path(draft.channel()).provider().isEmpty())
            return draft.progress().decided(now, due);
        return regulation.transport(draft.channel()) == Transport.TRANSFER_LIST
                ? draft.progress().accepted(now, due)
                : draft.progress().sent(now, due);
    }

    /** A package on paper leaves with a transfer list of this number. */
    void handOver(Application waiting, Offering offering, String list, Actor by) {
        var now = clock.now();
        var sent = waiting.with(waiting.progress().handedOver());
        applications.save(sent);
        steps.beforeProvider(sent, offering, by, now);
        var paragraph = offering.regulation().path(sent.channel()).handedOverAt();
        journal.note(sent, "handed-over", by, paragraph, Map.of("list", list), now);
        var provider = offices.find(sent.office()).orElseThrow();
        var request = applications.requestOf(sent.id()).orElseThrow();
        var signature = applications.signatureOf(sent.id()).orElse(null);
        gateway.send(parcels.of(sent, offering, provider, request, signature, list, now));
    }

    /** Who stands at the counter when the receipt is the result. */
    private static Receiver receiver(Application of) {
        return of.representative() == null ? Receiver.RECIPIENT : Receiver.REPRESENTATIVE;
    }

    /** Whether this very package was sent already: a second click, not a second application. */
    boolean sentAs(Application current, VerifiedSignature signature) {
        return applications
                .requestOf(current.id())
                .filter(kept -> Arrays.equals(kept, signature.content()))
                .isPresent();
    }
}
