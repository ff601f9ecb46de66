package kz.qyzmet.casework;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qyzmet.casework.Outcome.Advanced;
import kz.qyzmet.files.StoredFiles;
import kz.qyzmet.gateway.Address;
import kz.qyzmet.gateway.Attachment;
import kz.qyzmet.gateway.CaseStatus;
import kz.qyzmet.gateway.Envelope;
import kz.qyzmet.gateway.Gateway;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Official;
import kz.qyzmet.journal.Entry;
import kz.qyzmet.journal.Journal;
import kz.qyzmet.regulation.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What follows from a step in the same transaction: its rows, its journal lines, its message to the front. */
@Component
class Consequences {
    private final Cases cases;
    private final Journal journal;
    private final Gateway gateway;
    private final StoredFiles files;
    private final JsonMapper json;

    Consequences(Cases cases, Journal journal, Gateway gateway, StoredFiles files, JsonMapper json) {
        this.cases = cases;
        this.journal = journal;
        this.gateway = gateway;
        this.files = files;
        this.json = json;
    }

    void keep(Official by, Advanced advanced, Instant now) {
        var changed = advanced.now();
        advanced.done().forEach(step -> cases.record(changed.id(), step));
        journal.append(advanced.lines().stream()
                .map(line -> entry(changed, line, "post/" + by.post().id(), now))
                .toList());
        // what happens to a case that was over before is no news for the front
        if (changed.open() || !advanced.done().isEmpty()) gateway.send(message(by.office(), advanced, now));
    }

    /** The first line of a case: it came, was numbered, and its clock runs; the front learns whose turn it is. */
    void opened(ServiceCase fresh, Path path, Office office, Instant now) {
        var facts = Map.<String, Object>of(
                "application", fresh.application(),
                "edition", fresh.edition(),
                "due", fresh.dueAt().toString());
        var line = new Line("opened", path.deliveredAt(), facts, Map.of("recipient", fresh.recipient()));
        journal.append(entry(fresh, line, "gateway", now));
        if (fresh.incoming() != null) receivedBefore(fresh, fresh.incoming(), path.handedOverAt(), now);
        gateway.send(message(office, new Advanced(fresh, List.of(line), List.of()), now));
    }

    /** It has its incoming number from the opening on: the office's own reception has taken the package in. */
    private void receivedBefore(ServiceCase fresh, String incoming, String paragraph, Instant now) {
        var line = new Line("registered", paragraph, Map.of("incoming", incoming), Map.of());
        journal.append(entry(fresh, line, "gateway", now));
    }

    /** For those who watch over security: a number that this office should not know. */
    void foreignCaseAsked(String number, Official by, Instant now) {
        journal.append(new Entry(
                "office/" + by.office().id(),
                now,
                "casework.foreign-case-asked",
                "post/" + by.post().id(),
                null,
                Map.of("case", number),
                Map.of()));
    }

    /** Something that happened to a case and changed nothing in it. */
    void note(ServiceCase of, Official by, Line line, Instant now) {
        journal.append(entry(of, line, "post/" + by.post().id(), now));
    }

    private static Entry entry(ServiceCase of, Line line, String actor, Instant now) {
        var paragraph = line.paragraph().isEmpty() ? null : line.paragraph();
        return new Entry(
                "case/" + of.number(), now, "casework." + line.kind(), actor, paragraph, line.facts(), line.personal());
    }

    private Envelope message(Office office, Advanced advanced, Instant now) {
        var changed = advanced.now();
        var paper = paper(changed);
        var turn = changed.turn();
        var status = new CaseStatus(
                changed.application(),
                changed.number(),
                advanced.done(),
                turn == null
                        ? null
                        : new CaseStatus.Turn(turn.step(), turn.role().name(), turn.since(), turn.due()),
                changed.ending() == null ? null : changed.ending().name(),
                reason(advanced),
                paper == null ? null : paper.sha256());
        return new Envelope(
                UUID.randomUUID(),
                "status",
                Address.provider(office.code()),
                new Address(changed.front()),
                changed.application(),
                json.writeValueAsString(status).getBytes(StandardCharsets.UTF_8),
                paper == null ? List.of() : List.of(paper),
                now);
    }

    /** The signed paper leaves the office only with the case's last step; one signed by hand goes on paper. */
    private @Nullable Attachment paper(ServiceCase changed) {
        var draft = changed.draft();
        if (changed.open() || draft == null) return null;
        return draft.paper().map(this::attachment).orElse(null);
    }

    private Attachment attachment(long paper) {
        var file = files.describe(paper).orElseThrow();
        return new Attachment(file.name(), file.sha256(), String.valueOf(file.id()));
    }

    private static CaseStatus.@Nullable Reason reason(Advanced advanced) {
        var changed = advanced.now();
        return switch (changed.ending()) {
            case DOCUMENTS_DEFECTIVE -> {
                var line = advanced.lines().getLast();
                yield new CaseStatus.Reason(
                        line.paragraph(), null, String.valueOf(new HashMap<>(line.personal()).get("facts")));
            }
            case REASONED_REFUSAL -> {
                var refusal = (Draft.Refusal) java.util.Objects.requireNonNull(changed.draft());
                yield new CaseStatus.Reason("", refusal.ground(), refusal.facts());
            }
            case RESULT -> null;
            case null -> null;
        };
    }
}
