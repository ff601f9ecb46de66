package kz.qyzmet.corporation;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.documents.AcceptanceReceipt;
import kz.qyzmet.documents.Annex;
import kz.qyzmet.documents.Paper;
import kz.qyzmet.documents.RefusalReceipt;
import kz.qyzmet.documents.Verification;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Refusal;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint.Kind;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Messages;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The paper that a visit ends with: what was accepted, or what was missing. Told from what was recorded, so that a reprint says the same. */
@Component
class Receipts {
    private final Intake intake;
    private final Offices offices;
    private final ImmediateResult result;
    private final PaperWords words;
    private final Messages messages;

    Receipts(Intake intake, Offices offices, ImmediateResult result, PaperWords words, Messages messages) {
        this.intake = intake;
        this.offices = offices;
        this.result = result;
        this.words = words;
        this.messages = messages;
    }

    /** Empty for a draft. */
    Optional<Paper> of(Application application, Offering offering, Language language) {
        return switch (application.progress().state()) {
            case DRAFT, CHECKING -> Optional.empty();
            case REFUSED ->
                intake.refusals(application).stream()
                        .filter(refusal -> refusal.kind() == Kind.PACKAGE_INCOMPLETE)
                        .findFirst()
                        .map(refusal -> refusal(application, offering, refusal, language));
            case ACCEPTED, SENT, REGISTERED, READY, DONE -> Optional.of(acceptance(application, offering, language));
        };
    }

    /** The names of what was missing. */
    List<String> missing(Application application, Refusal refusal, Language language) {
        return intake.offering(application).standard().documents().stream()
                .filter(requirement -> refusal.facts().contains(requirement.id()))
                .map(requirement -> requirement.name().in(language))
                .toList();
    }

    private Paper acceptance(Application application, Offering offering, Language language) {
        var branch = branch(application);
        var zone = branch.calendar().zone();
        var represented = application.representative();
        var immediate = result.of(application, offering, branch, language);
        return new AcceptanceReceipt(
                words.letterhead(application, branch, language),
                acceptanceAnnex(application, offering, language),
                String.valueOf(application.number()),
                words.moment(application.progress().acceptedAt(), zone, language),
                offering.standard().name().in(language),
                application.applicant().name(),
                represented == null
                        ? null
                        : messages.text(
                                language,
                                "corporation.receipt.represented",
                                "name",
                                represented.name(),
                                "number",
                                represented.powerOfAttorney()),
                contact(application, offering.standard(), language),
                documents(application, language),
                immediate == null ? words.moment(application.progress().dueAt(), zone, language) : null,
                immediate == null
                        ? branch.name().in(language) + ", " + branch.address().in(language)
                        : null,
                immediate,
                worker(application),
                verification(application, offering, language));
    }

    private Paper refusal(Application application, Offering offering, Refusal refusal, Language language) {
        var branch = branch(application);
        var service = offering.standard().name().in(language);
        var employee = Optional.ofNullable(refusal.by()).orElse("");
        var oblast = Oblast.of(branch.oblast()).name().in(language);
        boolean own = PaperWords.ownReception(application);
        return new RefusalReceipt(
                words.letterhead(application, branch, language),
                annex(application, offering, language),
                words.moment(refusal.at(), branch.calendar().zone(), language),
                application.applicant().name(),
                address(application, offering.standard(), language),
                messages.text(language, own ? "corporation.receipt.provider_ground" : "corporation.receipt.ground"),
                own ? null : branch.name().in(language),
                own ? null : messages.text(language, "corporation.receipt.branch", "oblast", oblast),
                own ? null : branch.address().in(language),
                service,
                missing(application, refusal, language),
                employee,
                employee,
                own ? null : messages.text(language, "corporation.receipt.phone"),
                new Verification(application.number(), ofRegulation(refusal.paragraph(), language), null));
    }

    private String order(Offering offering, Language language) {
        return Source.act(messages, language, offering.standard().order());
    }

    /** The form of a provider's own receipt; the State Corporation's follows its own. */
    private @Nullable Annex acceptanceAnnex(Application application, Offering offering, Language language) {
        var standard = offering.standard();
        var number = standard.annexes().get("acceptance-receipt");
        return number == null || !PaperWords.ownReception(application)
                ? null
                : new Annex(number.value(), standard.name().in(language), order(offering, language));
    }

    private @Nullable Annex annex(Application application, Offering offering, Language language) {
        var service = offering.standard().name().in(language);
        return offering.regulation()
                .path(application.channel())
                .refusal(Kind.PACKAGE_INCOMPLETE)
                .map(point -> point.annex())
                .map(number -> new Annex(number, service, order(offering, language)))
                .orElse(null);
    }

    private Office branch(Application application) {
        return Optional.ofNullable(application.counter()).flatMap(offices::find).orElseThrow();
    }

    /** The paragraph by which the package was checked. */
    private Verification verification(Application application, Offering offering, Language language) {
        var paragraph = offering.regulation()
                .path(application.channel())
                .receiving()
                .map(Step::paragraph)
                .orElse("");
        return new Verification(application.number(), ofRegulation(paragraph, language), null);
    }

    private String ofRegulation(String paragraph, Language language) {
        return paragraph.isEmpty()
                ? ""
                : messages.text(language, "corporation.receipt.of_regulation", "ref", paragraph);
    }

    private List<String> documents(Application application, Language language) {
        return intake.asked(application).stream()
                .flatMap(requirement -> application.dossier().documents().stream()
                        .filter(handed -> handed.requirement().equals(requirement.id()))
                        .map(handed -> Answers.named(handed, requirement, language)))
                .toList();
    }

    /** Who checked the package. */
    private String worker(Application application) {
        var path = intake.offering(application).regulation().path(application.channel());
        return path.receiving().stream()
                .flatMap(receiving -> intake.steps(application).stream()
                        .filter(taken -> taken.step().equals(receiving.id())))
                .map(StepTaken::by)
                .findFirst()
                .orElse("");
    }

    private String contact(Application application, Standard standard, Language language) {
        return standard.fields().stream()
                .filter(field -> field.kind() == Standard.Field.Kind.PHONE)
                .map(field -> application.dossier().answers().getOrDefault(field.id(), ""))
                .filter(phone -> !phone.isBlank())
                .findFirst()
                .orElseGet(() -> address(application, standard, language));
    }

    /** The recipient's own words first: people live elsewhere than they are registered. */
    private String address(Application application, Standard standard, Language language) {
        return standard.fields().stream()
                .filter(field -> "address".equals(field.prefill()))
                .map(field -> application.dossier().answers().getOrDefault(field.id(), ""))
                .filter(answer -> !answer.isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(application.applicant().address()))
                .orElseGet(() -> messages.text(language, "corporation.receipt.no_address"));
    }
}
