package kz.qyzmet.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qyzmet.compile.CompiledAct.Duty;
import kz.qyzmet.compile.CompiledRegulation;
import kz.qyzmet.directory.ImportServiceView.Approved;
import kz.qyzmet.directory.ImportServiceView.Approving;
import kz.qyzmet.identity.Account;
import kz.qyzmet.identity.Accounts;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.imports.Approval;
import kz.qyzmet.imports.Checklist;
import kz.qyzmet.imports.Import;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be done for a regulation to be offered, or what came of its approval. */
@Component
class Approvings {
    private final Editors editors;
    private final Library library;
    private final Crews crews;
    private final Accounts accounts;

    Approvings(Editors editors, Library library, Crews crews, Accounts accounts) {
        this.editors = editors;
        this.library = library;
        this.crews = crews;
        this.accounts = accounts;
    }

    Approving of(Frame frame, ImportAsks asks, CompiledRegulation regulation, String proof, long editor) {
        var act = asks.act();
        var approval = act.approval(regulation.number()).orElse(null);
        if (approval != null) return new Approving(null, null, null, approved(frame, approval));
        var why = why(frame, act, regulation, editor);
        var ask = why == null ? asks.approve(regulation.oblast() == null, proof) : null;
        return new Approving(why, ask, publication(act), null);
    }

    /** Why this editor cannot approve it now; null when he can. */
    private static @Nullable String why(Frame frame, Import act, CompiledRegulation regulation, long editor) {
        int open = act.open(regulation.number()).size();
        if (open > 0) return frame.t("directory.import.approve.errors", "count", open);
        return act.isWorkOf(editor, regulation.number()) ? frame.t("directory.import.approve.second") : null;
    }

    /** Where the day is noted by which the act's own rule gives the first day. */
    private static @Nullable String publication(Import act) {
        if (act.compiled().act().entryIntoForce() == null || act.inForceFrom().isPresent()) return null;
        return Checklist.of(act).stream()
                .filter(line -> line.kind() == Duty.Kind.PUBLICATION && line.done() == null)
                .map(_ -> ImportViews.path(act.id()) + "#duties")
                .findFirst()
                .orElse(null);
    }

    private Approved approved(Frame frame, Approval approval) {
        var today = ImportViews.today(frame);
        var offering = library.pinned(approval.edition());
        var lacking = Mending.of(frame, crews.shortages(offering, today)).stream()
                .map(Mending::says)
                .toList();
        return new Approved(
                said(frame, approval),
                portal(approval, offering, today),
                lacking,
                lacking.isEmpty() ? providing(frame, offering, today) : List.of());
    }

    private String said(Frame frame, Approval approval) {
        return frame.t(
                "directory.import.approve.done",
                "who",
                editors.name(approval.by()),
                "when",
                frame.day(PostDay.at(approval.at())),
                "from",
                frame.day(approval.from()));
    }

    /** Its page for people, from its first day on. */
    private static @Nullable String portal(Approval approval, Offering offering, LocalDate today) {
        return approval.from().isAfter(today)
                ? null
                : "/portal/services/" + offering.oblast() + "/" + offering.service();
    }

    private List<ImportServiceView.Provider> providing(Frame frame, Offering offering, LocalDate today) {
        return crews.providing(offering, today).stream()
                .collect(Collectors.groupingBy(
                        official -> official.office().name().in(frame.language()),
                        LinkedHashMap::new,
                        Collectors.mapping(official -> person(frame, official), Collectors.toList())))
                .entrySet()
                .stream()
                .map(office -> new ImportServiceView.Provider(office.getKey(), List.copyOf(office.getValue())))
                .toList();
    }

    /** In the demo with the login, so that whoever looks at it can sign in there. */
    private String person(Frame frame, Official official) {
        var words =
                frame.role(official.post().role()) + ": " + official.person().fullName();
        var login = frame.demo() ? accounts.find(official.accountId()) : Optional.<Account>empty();
        return words + login.map(account -> " – " + account.login()).orElse("");
    }
}
