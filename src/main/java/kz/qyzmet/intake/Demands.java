package kz.qyzmet.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Application.Handed;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation;
import kz.qyzmet.regulation.Regulation.Transport;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.regulation.Stated;
import kz.qyzmet.signature.Policy;
import org.springframework.stereotype.Component;

/** What its edition asks of an application, and what it has so far. */
@Component
class Demands {
    private final Library library;
    private final Offices offices;
    private final StoredFiles files;

    Demands(Library library, Offices offices, StoredFiles files) {
        this.library = library;
        this.offices = offices;
        this.files = files;
    }

    /** Everything that keeps the draft from being accepted. */
    List<Problem> problems(Application draft) {
        return PackageCheck.of(draft, offering(draft).standard());
    }

    /** What this application must be accompanied by. */
    List<Requirement> asked(Application application) {
        return PackageCheck.asked(offering(application).standard(), application.channel())
                .toList();
    }

    /** Whether its package travels electronically, signed; else it stays on paper. */
    boolean travelsSigned(Application of) {
        return offering(of).regulation().transport(of.channel()) == Transport.GATEWAY;
    }

    /** Who compares copies with their originals at this front; empty where the act has nobody do so. */
    Optional<Stated<Role>> originals(Application of) {
        return Optional.ofNullable(offering(of).regulation().fronts().get(of.channel()))
                .map(Regulation.Front::originals);
    }

    /** The requirements that are met by a copy: what was only shown has none. */
    List<String> copies(Application of) {
        return asked(of).stream()
                .filter(requirement -> of.dossier().documents().stream()
                        .filter(handed -> handed.requirement().equals(requirement.id()))
                        .anyMatch(handed -> !PackageCheck.onlyShown(requirement, handed)))
                .map(Requirement::id)
                .toList();
    }

    /** The words to be signed for this draft as it stands. */
    byte[] request(Application draft) {
        var office = offices.find(draft.office()).orElseThrow();
        var digests = draft.dossier().documents().stream()
                .map(Handed::file)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toMap(
                        file -> file, file -> files.describe(file).orElseThrow().sha256(), (same, _) -> same));
        return Request.bytes(draft, offering(draft), office.code(), digests);
    }

    /** Signed by that person; at a counter, for the office whose counter it is. */
    Policy policy(Application of, Actor by) {
        var signed = Policy.signedBy(by.iin());
        var counter = of.counter();
        return counter == null
                ? signed
                : signed.actingFor(offices.find(counter).orElseThrow().bin().digits());
    }

    /** The paragraph by which the signature is checked; empty where the act has none for this front. */
    String certifiedAt(Application of) {
        return offering(of)
                .regulation()
                .path(of.channel())
                .refusal(RefusalPoint.Kind.EDS_NOT_CONFIRMED)
                .map(point -> point.at().getLast())
                .orElse("");
    }

    /** The edition the application is made under. */
    Offering offering(Application application) {
        return library.pinned(application.edition());
    }

    /** Whether the document is one of those asked for. */
    boolean asksFor(Application draft, Handed document) {
        return asked(draft).stream()
                .filter(requirement -> requirement.id().equals(document.requirement()))
                .flatMap(requirement -> requirement.anyOf().stream())
                .anyMatch(one -> one.id().equals(document.alternative()));
    }
}
