package kz.qyzmet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.gateway.Address;
import kz.qyzmet.gateway.Attachment;
import kz.qyzmet.gateway.Envelope;
import kz.qyzmet.gateway.Submission;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.regulation.Offering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The package as it travels to the provider: the request, its documents and whose they are. */
@Component
class Parcels {
    private final Offices offices;
    private final StoredFiles files;
    private final JsonMapper json;

    Parcels(Offices offices, StoredFiles files, JsonMapper json) {
        this.offices = offices;
        this.files = files;
        this.json = json;
    }

    /**
     * @param signature null where the paper form was signed by hand
     * @param list number of the transfer list it goes with on paper, else null
     */
    Envelope of(
            Application sent,
            Offering offering,
            Office provider,
            byte[] request,
            byte @Nullable [] signature,
            @Nullable String list,
            Instant now) {
        var submission = submission(sent, provider, request, signature, list);
        return new Envelope(
                UUID.randomUUID(),
                "application",
                front(sent, offering),
                Address.provider(provider.code()),
                submission.application(),
                json.writeValueAsString(submission).getBytes(StandardCharsets.UTF_8),
                sent.dossier().documents().stream()
                        .map(Handed::file)
                        .flatMap(Stream::ofNullable)
                        .map(this::attachment)
                        .toList(),
                now);
    }

    private Submission submission(
            Application sent, Office provider, byte[] request, byte @Nullable [] signature, @Nullable String list) {
        var representative = sent.representative();
        return new Submission(
                Objects.requireNonNull(sent.number()),
                sent.edition(),
                sent.channel().name(),
                provider.code(),
                new Submission.Party(sent.applicant().iin(), sent.applicant().name()),
                representative == null ? null : new Submission.Party(representative.iin(), representative.name()),
                Objects.requireNonNull(sent.progress().acceptedAt()),
                sent.dossier().answers(),
                sent.dossier().documents().stream().map(this::document).toList(),
                request,
                signature,
                list);
    }

    private Address front(Application sent, Offering offering) {
        return switch (sent.channel()) {
            case PORTAL -> Address.portal(offering.oblast());
            case STATE_CORPORATION -> Address.corporation(counter(sent));
            case PROVIDER_OFFICE -> Address.reception(counter(sent));
        };
    }

    private String counter(Application sent) {
        return offices.find(Objects.requireNonNull(sent.counter()))
                .orElseThrow()
                .code();
    }

    private Submission.Document document(Handed handed) {
        var file = handed.file();
        return new Submission.Document(
                handed.requirement(),
                handed.alternative(),
                handed.name(),
                file == null ? null : files.describe(file).orElseThrow().sha256());
    }

    private Attachment attachment(long file) {
        var stored = files.describe(file).orElseThrow();
        return new Attachment(stored.name(), stored.sha256(), String.valueOf(file));
    }
}
