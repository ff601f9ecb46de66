package kz.qyzmet.portal;

import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.intake.Actor;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.Conflict;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Visitor;
import org.springframework.stereotype.Component;

/** A citizen's own applications; anybody else's do not exist for him, whatever their id. */
@Component
class Mine {
    private final Intake intake;

    Mine(Intake intake) {
        this.intake = intake;
    }

    /** Made at the portal by this very person. */
    Application find(String id, Visitor.Citizen citizen) {
        return uuid(id).flatMap(intake::find)
                .filter(application -> application.counter() == null)
                .filter(application -> application.applicant().iin().equals(citizen.iin()))
                .orElseThrow(() -> new NotFound("application " + id + " of " + citizen));
    }

    static String path(Application application) {
        return "/portal/applications/" + application.id();
    }

    static Actor actor(Visitor.Citizen citizen) {
        return new Actor("account/" + citizen.accountId(), citizen.iin(), citizen.name());
    }

    /** The same when he is not at his page: the applicant of a draft of that account. */
    static Actor actor(long accountId, Application own) {
        return new Actor(
                "account/" + accountId, own.applicant().iin(), own.applicant().name());
    }

    /** What is no answer to a person: the page was old, or never ours. */
    static RuntimeException failure(Answer.Refused refused) {
        return switch (refused.reason()) {
            case NO_SUCH_APPLICATION, UNKNOWN_DOCUMENT, UNKNOWN_OFFICE -> new NotFound(refused.toString());
            default -> new Conflict(refused.toString());
        };
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
