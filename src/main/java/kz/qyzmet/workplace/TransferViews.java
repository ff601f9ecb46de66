package kz.qyzmet.workplace;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.ServiceCase;
import kz.qyzmet.casework.TransferList;
import kz.qyzmet.casework.Transfers;
import kz.qyzmet.documents.Letterhead;
import kz.qyzmet.documents.Paper;
import kz.qyzmet.documents.TransferSheet;
import kz.qyzmet.documents.Verification;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.identity.Official;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Messages;
import kz.qyzmet.web.Notice;
import kz.qyzmet.web.TimeLeft;
import kz.qyzmet.web.TransferDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the desk of transfer lists, and their sheets. */
@Component
class TransferViews {
    private final Staff staff;
    private final Casework casework;
    private final Transfers transfers;
    private final Offices offices;
    private final Messages messages;
    private final Sections sections;

    TransferViews(
            Staff staff,
            Casework casework,
            Transfers transfers,
            Offices offices,
            Messages messages,
            Sections sections) {
        this.staff = staff;
        this.casework = casework;
        this.transfers = transfers;
        this.offices = offices;
        this.messages = messages;
        this.sections = sections;
    }

    TransferDesk desk(Frame frame, Official by, @Nullable Notice said, @Nullable String refused) {
        var byBranch = transfers.waiting(by).stream()
                .collect(Collectors.groupingBy(Transfers::branch, LinkedHashMap::new, Collectors.toList()));
        return new TransferDesk(
                sections.of(frame, by),
                by.office().name().in(frame.language()),
                "/workplace/transfers",
                "case",
                said,
                refused,
                byBranch.entrySet().stream()
                        .map(entry -> destination(frame, by, entry.getKey(), entry.getValue()))
                        .toList(),
                transfers.of(by).stream().map(list -> made(frame, by, list)).toList());
    }

    private TransferDesk.Destination destination(Frame frame, Official by, String branch, List<ServiceCase> waiting) {
        var rows = waiting.stream()
                .map(one -> staff.see(frame, by, one))
                .map(seen -> new TransferDesk.Waiting(
                        seen.of().number(),
                        seen.of().number(),
                        frame.link(seen.address()),
                        seen.of().recipient(),
                        seen.offering().standard().name().in(frame.language()),
                        TimeLeft.of(
                                frame.now(),
                                seen.of().acceptedAt(),
                                seen.of().dueAt(),
                                by.office().calendar())))
                .toList();
        return new TransferDesk.Destination(branch, name(by, branch, frame.language()), rows);
    }

    private TransferDesk.Made made(Frame frame, Official by, TransferList list) {
        return new TransferDesk.Made(
                list.number(),
                name(by, list.branch(), frame.language()),
                frame.moment(list.madeAt(), by.office().calendar().zone()),
                list.by(),
                list.cases().size(),
                frame.language().papers().stream()
                        .map(language -> new TransferDesk.Sheet(
                                frame.link("/workplace/transfers/" + list.id() + "/list?in=" + language.tag()),
                                language.tag(),
                                messages.text(language, "web.transfers.sheet")))
                        .toList());
    }

    /** The list as a paper: two copies, both sides sign. */
    Paper sheet(Frame frame, Official by, TransferList list, Language language) {
        var sent = list.cases().stream()
                .flatMap(number -> casework.find(number, by).stream())
                .map(found -> staff.see(frame, by, found))
                .toList();
        return new TransferSheet(
                letterhead(by.office(), language),
                list.number(),
                moment(by, list.madeAt(), language),
                name(by, list.branch(), language),
                sent.stream().map(seen -> line(seen, language)).toList(),
                list.by(),
                new Verification(null, paragraphs(sent), null));
    }

    private static String line(Seen seen, Language language) {
        var of = seen.of();
        return String.join(
                ", ",
                of.application(),
                of.recipient(),
                seen.offering().standard().name().in(language));
    }

    private static String paragraphs(List<Seen> sent) {
        return sent.stream()
                .flatMap(seen -> seen.step(Action.SEND).stream())
                .map(Step::paragraph)
                .filter(at -> !at.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Letterhead letterhead(Office office, Language language) {
        var bin = messages.text(
                language, "workplace.paper.bin", "bin", office.bin().digits());
        return new Letterhead(
                office.name().in(language), List.of(office.address().in(language), bin));
    }

    private String moment(Official by, Instant at, Language language) {
        var local = at.atZone(by.office().calendar().zone());
        var day = DateTimeFormatter.ofPattern("d MMMM", language.locale()).format(local);
        var date =
                messages.text(language, "workplace.paper.date", "day", day, "year", Integer.toString(local.getYear()));
        var time = DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(local);
        return messages.text(language, "workplace.paper.moment", "day", date, "time", time);
    }

    /** The branch by its name; by its code where the directory does not know it. */
    private String name(Official by, String branch, Language language) {
        return offices.find(by.office().oblast(), branch)
                .map(office -> office.name().in(language))
                .orElse(branch);
    }
}
