package kz.qyzmet.corporation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qyzmet.files.Allowance;
import kz.qyzmet.files.Stored;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Standard.Alternative;
import kz.qyzmet.regulation.Standard.Requirement;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps what was put on the counter: answers, documents shown, scans of documents handed in. What is wrong is kept too, and told. */
@Component
class Packages {
    private final Intake intake;
    private final StoredFiles files;

    Packages(Intake intake, StoredFiles files) {
        this.intake = intake;
        this.files = files;
    }

    sealed interface Saving {}

    /** @param faults keys of sentences, by requirement whose document could not be taken as given */
    record Kept(Application now, Map<String, String> faults) implements Saving {}

    record NotKept(Answer.Reason reason) implements Saving {}

    Saving save(Application draft, Given given) {
        var answered = intake.answer(draft.id(), given.version(), given.answers(), given.consent());
        if (answered instanceof Answer.Refused(var reason, var _)) return new NotKept(reason);
        var kept = new Work(draft.id(), given);
        for (var requirement : intake.asked(draft)) {
            var refused = kept.take(requirement);
            if (refused.isPresent()) return new NotKept(refused.get());
        }
        return new Kept(intake.find(draft.id()).orElseThrow(), kept.faults);
    }

    /** One screen's documents, taken in one after the other; each change is a version of its own. */
    private final class Work {
        private final UUID id;
        private final Given given;
        private final Allowance allowance = new Allowance();
        private final Map<String, String> faults = new HashMap<>();

        Work(UUID id, Given given) {
            this.id = id;
            this.given = given;
        }

        Optional<Answer.Reason> take(Requirement requirement) {
            var chosen = requirement.anyOf().stream()
                    .filter(one -> one.id().equals(given.chosen().get(requirement.id())))
                    .findFirst();
            if (chosen.isEmpty()) return Optional.empty();
            var scan = given.scans().get(requirement.id());
            boolean scanned = scan != null && !scan.isEmpty() && !chosen.get().shown();
            if (!scanned && handed(requirement, chosen.get())) return Optional.empty();
            if (chosen.get().shown())
                return put(new Handed(requirement.id(), chosen.get().id(), name(chosen.get()), null));
            if (scan == null || scan.isEmpty()) return unscanned(requirement, chosen.get());
            return store(requirement, chosen.get(), scan);
        }

        /** What does not travel electronically may stay on paper. */
        private Optional<Answer.Reason> unscanned(Requirement requirement, Alternative chosen) {
            return intake.travelsSigned(current())
                    ? fault(requirement, "corporation.document.scan_missing")
                    : put(new Handed(requirement.id(), chosen.id(), name(chosen), null));
        }

        private boolean handed(Requirement requirement, Alternative alternative) {
            return current().dossier().documents().stream()
                    .anyMatch(one -> one.requirement().equals(requirement.id())
                            && one.alternative().equals(alternative.id()));
        }

        private Optional<Answer.Reason> store(Requirement requirement, Alternative alternative, MultipartFile scan) {
            return switch (read(scan)) {
                case Stored.Refused refused -> fault(requirement, refused.messageKey());
                case Stored.File file -> put(new Handed(requirement.id(), alternative.id(), file.name(), file.id()));
            };
        }

        private Stored read(MultipartFile scan) {
            var name = Optional.ofNullable(scan.getOriginalFilename()).orElse("");
            try (var bytes = scan.getInputStream()) {
                return files.store("application/" + id, name, bytes, allowance);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** The document counts instead of whatever met the requirement before. */
        private Optional<Answer.Reason> put(Handed document) {
            for (var before : current().dossier().documents()) {
                if (!before.requirement().equals(document.requirement())) continue;
                var answer = intake.takeBack(id, current().version(), before.requirement(), before.alternative());
                if (answer instanceof Answer.Refused(var reason, var _)) return Optional.of(reason);
            }
            return intake.handIn(id, current().version(), document) instanceof Answer.Refused(var reason, var _)
                    ? Optional.of(reason)
                    : Optional.empty();
        }

        private Optional<Answer.Reason> fault(Requirement requirement, String sentence) {
            faults.put(requirement.id(), sentence);
            return Optional.empty();
        }

        private Application current() {
            return intake.find(id).orElseThrow();
        }
    }

    /** What was shown or stays on paper has no file name; the paper's own name stands for it, in the office's language. */
    private static String name(Standard.Alternative paper) {
        return paper.name().kk();
    }
}
