package kz.qyzmet.corporation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.documents.AcceptanceReceipt;
import kz.qyzmet.documents.Annex;
import kz.qyzmet.documents.Letterhead;
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
import kz.qyzmet.regulation.Channel;
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
    private final Messages messages;

    Receipts(Intake intake, Offices offices, Messages messages) {
        this.intake = intake;
        this.offices = offices;
        this.messages = messages;
    }

    /** Papers are given in Kazakh or Russian; who reads English is given the Russian one. */
    static Language language(Language page) {
        return page == Language.KK ? Language.KK : Language.RU;
    }

    /** Empty for a draft. */
    Optional<Paper> of(Application application, Offering offering, Language language) {
        return switch (application.progress().state()) {
            case DRAFT -> Optional.empty();
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
        var result = result(application, offering, language);
        return new AcceptanceReceipt(
                letterhead(application, branch, language),
                acceptanceAnnex(application, offering, language),
                String.valueOf(application.number()),
                moment(application.progress().acceptedAt(), zone, language),
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
                result == null ? moment(application.progress().dueAt(), zone, language) : null,
                result == null
                        ? branch.name().in(language) + ", " + branch.address().in(language)
                        : null,
                result,
                worker(application),
                verification(application, offering, language));
    }

    /** What the paper says as the result itself, name and telephone standing above already; null where somebody decides later. */
    private AcceptanceReceipt.@Nullable Result result(Application application, Offering offering, Language language) {
        if (!offering.regulation().path(application.channel()).provider().isEmpty()) return null;
        var answers = offering.standard().fields().stream()
                .filter(field -> !"full-name".equals(field.prefill()) && field.kind() != Standard.Field.Kind.PHONE)
                .map(field -> new AcceptanceReceipt.Answer(
                        field.label().in(language),
                        messages.answer(language, field, Answers.given(application, field))))
                .filter(given -> !given.answer().isEmpty())
                .toList();
        var says = offering.results(application.channel()).stream()
                .filter(one -> one.asked() == null || asks(application, one.asked()))
                .flatMap(one -> one.filled(language, known(application, offering, language)).stream())
                .toList();
        return new AcceptanceReceipt.Result(says, answers);
    }

    private static boolean asks(Application application, Standard.Answer answer) {
        return answer.value().equals(application.dossier().answers().get(answer.field()));
    }

    private Map<String, String> known(Application application, Offering offering, Language language) {
        var branch = branch(application);
        var known = new HashMap<String, String>();
        for (var field : offering.standard().fields())
            known.put(field.id(), messages.within(language, field, Answers.given(application, field)));
        known.put("number", String.valueOf(application.number()));
        known.put(
                "date",
                day(application.progress().acceptedAt(), branch.calendar().zone(), language));
        known.put("office", branch.name().in(language));
        known.put("applicant", application.applicant().name());
        known.put("iin", application.applicant().iin());
        return known;
    }

    private Paper refusal(Application application, Offering offering, Refusal refusal, Language language) {
        var branch = branch(application);
        var service = offering.standard().name().in(language);
        var employee = Optional.ofNullable(refusal.by()).orElse("");
        var oblast = Oblast.of(branch.oblast()).name().in(language);
        boolean own = ownReception(application);
        return new RefusalReceipt(
                letterhead(application, branch, language),
                annex(application, offering, language),
                moment(refusal.at(), branch.calendar().zone(), language),
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

    private static boolean ownReception(Application application) {
        return application.channel() == Channel.PROVIDER_OFFICE;
    }

    private String order(Offering offering, Language language) {
        return Source.act(messages, language, offering.standard().order());
    }

    /** The form of a provider's own receipt; the State Corporation's follows its own. */
    private @Nullable Annex acceptanceAnnex(Application application, Offering offering, Language language) {
        var standard = offering.standard();
        var number = standard.annexes().get("acceptance-receipt");
        return number == null || !ownReception(application)
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

    Letterhead letterhead(Application application, Office branch, Language language) {
        var second = ownReception(application)
                ? messages.text(
                        language, "corporation.receipt.bin", "bin", branch.bin().digits())
                : messages.text(language, "corporation.receipt.phone");
        return new Letterhead(
                branch.name().in(language), List.of(branch.address().in(language), second));
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

    String moment(@Nullable Instant at, ZoneId zone, Language language) {
        if (at == null) return "";
        return messages.text(
                language,
                "corporation.receipt.moment",
                "day",
                format("d MMMM", at, zone, language),
                "year",
                format("yyyy", at, zone, language),
                "time",
                format("HH:mm", at, zone, language));
    }

    private String day(@Nullable Instant at, ZoneId zone, Language language) {
        return at == null ? "" : messages.day(language, at.atZone(zone).toLocalDate());
    }

    private static String format(String pattern, Instant at, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }
}
