package kz.qyzmet.workplace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.documents.PreparedPdf;
import kz.qyzmet.files.Stored;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.signature.VerifiedSignature;
import org.springframework.stereotype.Component;

/** Papers that wait for a signature, kept between being shown and being signed. */
@Component
class SigningTable {
    private final DraftPapers papers;
    private final StoredFiles files;

    SigningTable(DraftPapers papers, StoredFiles files) {
        this.papers = papers;
        this.files = files;
    }

    /** A prepared paper and the stored file it is. */
    record Laid(long file, PreparedPdf pdf) {}

    /** Prepares the paper of the draft to be signed now. */
    Laid lay(Seen seen) {
        var draft = Objects.requireNonNull(seen.of().draft(), "nothing reaches the signer without a draft");
        var minute = seen.frame().now().truncatedTo(ChronoUnit.MINUTES); // opened twice in it, the same bytes
        var pdf = papers.prepared(seen, draft, minute);
        return new Laid(store(owner(seen, seen.of().version()), seen, pdf.bytes()), pdf);
    }

    /** The paper laid before this official, today, for this version of the case; empty for any other file. */
    Optional<Laid> find(Seen seen, int version, long file) {
        if (version != seen.of().version() && seen.signingNow().isPresent()) return Optional.empty();
        return files.describe(file)
                .filter(found -> found.owner().equals(owner(seen, version)))
                .map(found -> new Laid(file, new PreparedPdf(bytes(file))));
    }

    /** Stores the signed paper with the case, the evidence in it where there is room. */
    long keep(Seen seen, Laid laid, VerifiedSignature signature) {
        var lasting = signature.preserved();
        var kept = laid.pdf().fits(lasting) ? lasting : signature.cms();
        return store("case/" + seen.of().number(), seen, laid.pdf().with(kept));
    }

    /** The owner names the case, its version, the signer's post and the legal day that the paper states. */
    private static String owner(Seen seen, int version) {
        var by = seen.by();
        var today = by.office().calendar().date(seen.frame().now());
        return "case/" + seen.of().number() + "/" + version + "/" + by.post().id() + "/" + today;
    }

    private long store(String owner, Seen seen, byte[] pdf) {
        var name = seen.of().number() + ".pdf";
        return switch (files.store(owner, name, new ByteArrayInputStream(pdf))) {
            case Stored.File file -> file.id();
            case Stored.Refused(var reason) ->
                throw new IllegalStateException("a paper of ours is not stored: " + reason);
        };
    }

    byte[] bytes(long file) {
        try (var in = files.open(file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
