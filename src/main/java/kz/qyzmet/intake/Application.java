package kz.qyzmet.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;

/**
 * The front's record of one request: from the first answer to the result in the recipient's hand.
 *
 * @param id names the application in addresses; guessing it is hopeless and would not be enough
 * @param version grows with every change; a stale page is told by it
 * @param number given when it is sent or refused; null while a draft
 * @param edition content hash of the regulation and standard it is made under
 * @param office the providing office the recipient chose
 * @param counter where it was handed in: the State Corporation's branch or the providing office itself; null for the portal
 * @param openedAt when the first step began
 */
public record Application(
        UUID id,
        int version,
        @Nullable String number,
        Channel channel,
        String edition,
        long office,
        @Nullable Long counter,
        Party applicant,
        @Nullable Representative representative,
        Instant openedAt,
        Dossier dossier,
        Progress progress) {

    /** Whom the service is for, as the register names him; the address is null where the register has none. */
    public record Party(String iin, String name, @Nullable String address) {}

    /** Who acts for the recipient by a power of attorney that the notarial system confirmed. */
    public record Representative(String iin, String name, String powerOfAttorney) {}

    /** What is handed in. */
    public record Dossier(Map<String, String> answers, List<Handed> documents, boolean consent) {
        public Dossier {
            answers = Map.copyOf(answers);
            documents = List.copyOf(documents);
        }

        Dossier answered(Map<String, String> given, boolean consents) {
            return new Dossier(given, documents, consents);
        }

        Dossier plus(Handed document) {
            return new Dossier(
                    answers,
                    Stream.concat(documents.stream(), Stream.of(document)).toList(),
                    consent);
        }

        Dossier minus(String requirement, String alternative) {
            var kept = documents.stream()
                    .filter(handed -> !(handed.requirement().equals(requirement)
                            && handed.alternative().equals(alternative)))
                    .toList();
            return new Dossier(answers, kept, consent);
        }
    }

    /**
     * A document handed in.
     *
     * @param file stored file, null for one that was only shown, or that stays on paper
     */
    public record Handed(
            String requirement,
            String alternative,
            String name,
            @Nullable Long file) {}

    public boolean draft() {
        return progress.state() == Progress.State.DRAFT;
    }

    /** Handed in with a signature that could not be judged yet. */
    public boolean checking() {
        return progress.state() == Progress.State.CHECKING;
    }

    Application with(Dossier changed) {
        return with(number, changed, progress);
    }

    Application with(Progress changed) {
        return with(number, dossier, changed);
    }

    Application numbered(String given) {
        return with(given, dossier, progress);
    }

    private Application with(@Nullable String given, Dossier handed, Progress reached) {
        return new Application(
                id,
                version,
                given,
                channel,
                edition,
                office,
                counter,
                applicant,
                representative,
                openedAt,
                handed,
                reached);
    }
}
