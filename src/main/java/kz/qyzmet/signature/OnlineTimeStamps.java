package kz.qyzmet.signature;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.signature.Container.Signer;
import kz.qyzmet.signature.TimeStampToken.NoProof;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/**
 * Time stamps of the authorities that the operator has named (RFC 3161 over HTTP, §3.4): asked for in bounded time and
 * size, and taken only when a verifier would take them, by the very same checks.
 */
public final class OnlineTimeStamps {
    static final int LARGEST = 64 << 10; // a national token is about 5 KiB

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(8); // 3 s to connect and 5 s to read
    private static final Policy ANY_SIGNATURE = new Policy(Purpose.SIGN, null, null, Policy.DAILY);

    private final List<URI> services;
    private final EvidenceSource source;
    private final Dialling dialling;
    private final InstantSource clock;

    /**
     * @param source by whom the authorities and their revocation are known
     * @param clock the real time, in which the services live
     */
    public OnlineTimeStamps(Addresses addresses, EvidenceSource source, InstantSource clock) {
        this(addresses, source, clock, CONNECTING, PATIENCE);
    }

    OnlineTimeStamps(
            Addresses addresses, EvidenceSource source, InstantSource clock, Duration connecting, Duration patience) {
        this.services = addresses.stamps();
        this.source = source;
        this.dialling = new Dialling(connecting, patience, clock);
        this.clock = clock;
    }

    /**
     * The same container with a signature-time-stamp (ETSI EN 319 122-1 §5.3) for each signature that has none yet; those
     * that have one, whatever it is worth, are left as they are. Never throws; all or nothing.
     */
    public Stamping stamp(byte[] cms) {
        var outside = Bounds.exceeded(cms, Bounds.CONTENT_BYTES);
        if (outside.isPresent()) return new Stamping.Refused(outside.get().name());
        if (services.isEmpty()) return new Stamping.Refused("no time-stamping authority is named");
        try {
            var stamped = cms;
            var signers = Container.read(cms).signers();
            if (signers.size() > Container.MOST_SIGNERS) return new Stamping.Refused("too many signers");
            for (int i = 0; i < signers.size(); i++)
                if (signers.get(i).stamps().isEmpty()) stamped = stamped(stamped, i, signers.get(i));
            return new Stamping.Stamped(stamped);
        } catch (IOException unreadable) {
            return new Stamping.Refused("not a CMS SignedData");
        } catch (NoProof none) {
            return new Stamping.Refused(none.why());
        }
    }

    private byte[] stamped(byte[] cms, int place, Signer signer) throws NoProof, IOException {
        var why = new ArrayList<String>();
        for (var service : services) {
            try {
                var token = asked(service, signer);
                var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
                var stamped = UnsignedAttribute.added(cms, place, attribute);
                holds(stamped, token, signer);
                return stamped;
            } catch (NoProof none) {
                why.add(service.getHost() + ": " + none.why());
            }
        }
        throw new NoProof(String.join("; ", why));
    }

    private ASN1Encodable asked(URI service, Signer signer) throws NoProof {
        var question = StampQuestion.about(signer);
        var asked = clock.instant();
        var answer = dialling.post(service, "application/timestamp-query", question.encoded(), LARGEST)
                .orElseThrow(() -> new NoProof("no usable answer"));
        return question.token(answer, asked);
    }

    /** As a verifier will judge it, revocation of its maker included. */
    private void holds(byte[] stamped, ASN1Encodable token, Signer signer) throws NoProof {
        var certificate = signer.certificate();
        if (certificate == null) throw new NoProof("the signature comes without its certificate");
        var now = clock.instant();
        var judge = new ProvenTime.Judge(source.trust(), source.evidence(stamped, now), ANY_SIGNATURE, now);
        var time = ProvenTime.of(List.of(token), signer.signature().getOctets(), certificate.x509(), judge);
        if (time.why() != null) throw new NoProof(time.why());
    }
}
