package kz.qyzmet.corporation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qyzmet.documents.Paper;
import kz.qyzmet.documents.TransferSheet;
import kz.qyzmet.documents.Verification;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.TransferList;
import kz.qyzmet.intake.Transfers;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Messages;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.TransferDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the desk of transfer lists, and their sheets. */
@Component
class TransferViews {
    private final Intake intake;
    private final Transfers transfers;
    private final Offices offices;
    private final PaperWords words;
    private final Messages messages;

    TransferViews(Intake intake, Transfers transfers, Offices offices, PaperWords words, Messages messages) {
        this.intake = intake;
        this.transfers = transfers;
        this.offices = offices;
        this.words = words;
        this.messages = messages;
    }

    TransferDesk desk(Frame frame, Operator operator, @Nullable Notice said, @Nullable String refused) {
        long branch = operator.branch().id();
        var byOffice = transfers.waiting(branch).stream()
                .collect(Collectors.groupingBy(Application::office, LinkedHashMap::new, Collectors.toList()));
        return new TransferDesk(
                DeskViews.navigation(frame, operator),
                operator.branch().name().in(frame.language()),
                "/corporation/transfers",
                "application",
                said,
                refused,
                byOffice.entrySet().stream()
                        .map(entry -> destination(frame, operator, office(entry.getKey()), entry.getValue()))
                        .toList(),
                transfers.of(branch).stream()
                        .map(list -> made(frame, operator, list))
                        .toList());
    }

    private TransferDesk.Destination destination(
            Frame frame, Operator operator, Office office, List<Application> waiting) {
        var rows = waiting.stream()
                .map(one -> new TransferDesk.Waiting(
                        one.id().toString(),
                        String.valueOf(one.number()),
                        frame.link("/corporation/applications/" + one.id()),
                        one.applicant().name(),
                        service(one, frame.language()),
                        DeskViews.left(frame, operator, one)))
                .toList();
        return new TransferDesk.Destination(office.code(), office.name().in(frame.language()), rows);
    }

    private TransferDesk.Made made(Frame frame, Operator operator, TransferList list) {
        return new TransferDesk.Made(
                list.number(),
                office(list.office()).name().in(frame.language()),
                frame.moment(list.madeAt(), operator.zone()),
                list.by(),
                list.applications().size(),
                frame.language().papers().stream()
                        .map(language -> new TransferDesk.Sheet(
                                frame.link("/corporation/transfers/" + list.id() + "/list?in=" + language.tag()),
                                language.tag(),
                                messages.text(language, "web.transfers.sheet")))
                        .toList());
    }

    /** The list as a paper: two copies, both sides sign. */
    Paper sheet(Operator operator, TransferList list, Language language) {
        var packages = list.applications().stream().map(this::application).toList();
        var office = office(list.office());
        return new TransferSheet(
                words.letterhead(packages.getFirst(), operator.branch(), language),
                list.number(),
                words.moment(list.madeAt(), operator.zone(), language),
                office.name().in(language) + ", " + office.address().in(language),
                packages.stream()
                        .map(one -> String.join(
                                ", ",
                                String.valueOf(one.number()),
                                one.applicant().name(),
                                service(one, language)))
                        .toList(),
                list.by(),
                new Verification(null, paragraphs(packages), null));
    }

    /** By which the packages are handed over. */
    private String paragraphs(List<Application> packages) {
        return packages.stream()
                .map(one ->
                        intake.offering(one).regulation().path(one.channel()).handedOverAt())
                .filter(at -> !at.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String service(Application of, Language language) {
        return intake.offering(of).standard().name().in(language);
    }

    private Application application(UUID id) {
        return intake.find(id).orElseThrow();
    }

    private Office office(long id) {
        return offices.find(id).orElseThrow();
    }
}
