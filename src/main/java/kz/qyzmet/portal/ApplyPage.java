package kz.qyzmet.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Beginning;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.registers.Individual;
import kz.qyzmet.registers.Individuals;
import kz.qyzmet.registers.Purpose;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.ForCitizens;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Page;
import kz.qyzmet.web.Pages;
import kz.qyzmet.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The beginning of an application: to which office it goes, and what the register already knows of the applicant. */
@Pages
@ForCitizens
final class ApplyPage {
    private final Services services;
    private final Individuals individuals;
    private final Intake intake;

    ApplyPage(Services services, Individuals individuals, Intake intake) {
        this.services = services;
        this.individuals = individuals;
        this.intake = intake;
    }

    @GetMapping("/portal/services/{oblast}/{service}/apply")
    Page ask(Frame frame, @PathVariable String oblast, @PathVariable String service) {
        var offering = services.find(oblast, service, frame.now());
        if (!(Taking.of(offering, frame.now()) instanceof Taking.Open))
            return Page.redirect(CatalogueView.path(offering));
        return page(frame, offering, "", null, null);
    }

    @PostMapping("/portal/services/{oblast}/{service}/apply")
    Page apply(
            Frame frame,
            Visitor.Citizen citizen,
            @PathVariable String oblast,
            @PathVariable String service,
            @RequestParam(defaultValue = "") String office) {
        var offering = services.find(oblast, service, frame.now());
        if (!(Taking.of(offering, frame.now()) instanceof Taking.Open))
            return Page.redirect(CatalogueView.path(offering));
        var provider = services.providers(offering).stream()
                .filter(one -> one.code().equals(office))
                .findFirst();
        if (provider.isEmpty()) return again(frame, offering, office, frame.t("portal.apply.choose_office"), null);
        var purpose = new Purpose("application/applicant", offering.oblast() + "/" + offering.service());
        return switch (individuals.ask(citizen.iin(), purpose)) {
            case kz.qyzmet.registers.Answer.Found<Individual> found -> begin(offering, provider.get(), found.value());
            case kz.qyzmet.registers.Answer.NotFound<Individual> _ ->
                refused(frame, offering, office, citizen, RegisterData.unknown(frame, offering));
            case kz.qyzmet.registers.Answer.Unavailable<Individual> unavailable ->
                refused(frame, offering, office, citizen, RegisterData.unavailable(frame, offering, unavailable));
        };
    }

    private Page begin(Offering offering, Office provider, Individual applicant) {
        var party = new Application.Party(applicant.iin(), applicant.fullName(), applicant.address());
        var beginning = new Beginning(
                offering, Channel.PORTAL, provider.id(), null, party, null, prefilled(offering.standard(), applicant));
        return switch (intake.begin(beginning)) {
            case Answer.Taken(var draft) -> Page.redirect(Mine.path(draft));
            case Answer.Incomplete incomplete -> Page.redirect(Mine.path(incomplete.now()));
            case Answer.Refused refused -> throw Mine.failure(refused);
        };
    }

    private static Map<String, String> prefilled(Standard standard, Individual applicant) {
        var answers = new HashMap<String, String>();
        for (var field : standard.fields()) {
            var known = known(field.prefill(), applicant);
            if (known != null) answers.put(field.id(), known);
        }
        return answers;
    }

    private static @Nullable String known(@Nullable String key, Individual applicant) {
        return switch (Objects.requireNonNullElse(key, "")) {
            case "full-name" -> applicant.fullName();
            case "iin" -> applicant.iin();
            case "address" -> applicant.address();
            default -> null;
        };
    }

    private Page refused(Frame frame, Offering offering, String office, Visitor.Citizen citizen, Refused refused) {
        intake.noteRefusal(offering, RefusalPoint.Kind.REGISTER_DATA_UNOBTAINABLE, citizen.iin(), Mine.actor(citizen));
        return again(frame, offering, office, null, refused);
    }

    private Page again(
            Frame frame, Offering offering, String office, @Nullable String error, @Nullable Refused refused) {
        return page(frame, offering, office, error, refused).withStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private Page.Shown page(
            Frame frame, Offering offering, String office, @Nullable String error, @Nullable Refused refused) {
        return Page.of(
                "portal/apply", ApplyView.of(frame, offering, services.providers(offering), office, error, refused));
    }
}
