package kz.qyzmet.corporation;

import java.util.UUID;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.identity.Role;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Visitor;
import org.springframework.stereotype.Component;

/** Who sits at the counter, and which applications exist for him: those handed in there that his role has to do with. */
@Component
class Counter {
    private final Officials officials;
    private final Intake intake;
    private final Library library;

    Counter(Officials officials, Intake intake, Library library) {
        this.officials = officials;
        this.intake = intake;
        this.library = library;
    }

    Operator operator(Frame frame, Visitor.Official visitor) {
        return officials
                .acting(visitor.accountId(), visitor.postId(), PostDay.at(frame.now()))
                .map(Operator::new)
                .filter(operator -> frame.path().startsWith(operator.base()) && sitsThere(operator.official()))
                .orElseThrow(() -> new NotFound("account " + visitor.accountId() + " sits at no counter here today"));
    }

    private boolean sitsThere(Official official) {
        var office = official.office();
        var role = official.post().role();
        return office.kind() == OfficeKind.STATE_CORPORATION
                ? role == Role.STATE_CORP_WORKER
                : library.staffsReception(office.oblast(), office.kind(), role);
    }

    /** The application of that id, if it was handed in here and his role has to do with it. */
    Application application(Operator operator, String id) {
        return intake.find(uuid(id))
                .filter(found -> Long.valueOf(operator.branch().id()).equals(found.counter()))
                .filter(found -> concerns(operator, found))
                .orElseThrow(() -> new NotFound(
                        "no application " + id + " at " + operator.branch().code()));
    }

    /** Drafts are for who receives; what was accepted also for who gives the result out. */
    boolean concerns(Operator operator, Application of) {
        var regulation = intake.offering(of).regulation();
        return of.draft()
                ? operator.receives(regulation.path(of.channel()))
                : regulation.standsAt(of.channel(), operator.official().post().role());
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            throw new NotFound("not an id: " + written);
        }
    }
}
