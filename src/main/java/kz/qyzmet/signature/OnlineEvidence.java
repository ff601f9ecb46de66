package kz.qyzmet.signature;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.signature.CertificationPath.Link;
import kz.qyzmet.signature.Container.Signer;

/**
 * Evidence from the services that the operator has named, beside what he keeps himself: OCSP about the signers of the
 * container at hand, full and delta lists for the rest and for when no responder answers. It only fetches; what the
 * answers are worth is judged later and elsewhere.
 */
public final class OnlineEvidence implements EvidenceSource {
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(8); // 3 s to connect and 5 s to read
    private static final int FOR_LISTS = 4; // times as long: a full list may have tens of megabytes

    private final EvidenceSource own;
    private final KeptLists lists;
    private final KeptAnswers answers;
    private final InstantSource clock;

    /**
     * @param own the anchors, and the lists that are at hand anyway
     * @param clock the real time, in which the services live
     */
    public OnlineEvidence(EvidenceSource own, Addresses addresses, InstantSource clock) {
        this(own, addresses, clock, CONNECTING, PATIENCE);
    }

    OnlineEvidence(
            EvidenceSource own, Addresses addresses, InstantSource clock, Duration connecting, Duration patience) {
        var dialling = new Dialling(connecting, patience, clock);
        this.own = own;
        this.lists = new KeptLists(addresses, new Dialling(connecting, patience.multipliedBy(FOR_LISTS), clock), clock);
        this.answers = new KeptAnswers(addresses.ocsp(), dialling, clock);
        this.clock = clock;
    }

    @Override
    public Trust trust() {
        return own.trust();
    }

    @Override
    public Evidence evidence(Instant at) {
        return fetched(at, List.of());
    }

    @Override
    public Evidence evidence(byte[] cms, Instant at) {
        var said =
                askable(cms, at).map(answers::about).flatMap(Optional::stream).toList();
        return fetched(at, said);
    }

    private Evidence fetched(Instant at, List<OcspAnswer> said) {
        var kept = own.evidence(at).with(lists.all(), said);
        return new Evidence(clock.instant(), kept.crls(), kept.answers());
    }

    private Stream<Link> askable(byte[] cms, Instant at) {
        try {
            var trust = trust();
            var signers = ClaimedSigners.of(cms);
            if (signers.size() > Container.MOST_SIGNERS) return Stream.empty(); // refused anyway
            return signers.stream()
                    .flatMap(signer -> Stream.concat(Stream.of(signer), TimeStampToken.maker(signer)))
                    .map(Signer::certificate)
                    .filter(Objects::nonNull)
                    .flatMap(signer -> CertificationPath.find(signer.x509(), trust, at).stream())
                    .map(path -> path.links().getFirst());
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
