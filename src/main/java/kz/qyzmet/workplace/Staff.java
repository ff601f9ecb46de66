package kz.qyzmet.workplace;

import kz.qyzmet.casework.Casework;
import kz.qyzmet.casework.ServiceCase;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.identity.PostDay;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Visitor;
import org.springframework.stereotype.Component;

/** Who acts here, and the cases that exist for him. */
@Component
class Staff {
    private final Officials officials;
    private final Casework casework;
    private final Library library;

    Staff(Officials officials, Casework casework, Library library) {
        this.officials = officials;
        this.casework = casework;
        this.library = library;
    }

    Official official(Frame frame, Visitor.Official visitor) {
        return officials
                .acting(visitor.accountId(), visitor.postId(), PostDay.at(frame.now()))
                .orElseThrow(() -> new NotFound("post " + visitor.postId() + " is no longer held"));
    }

    /** The case as he sees it; one that is not his office's is not there. */
    Seen see(Frame frame, Visitor.Official visitor, String number) {
        var by = official(frame, visitor);
        return casework.find(number, by)
                .map(found -> see(frame, by, found))
                .orElseThrow(() -> new NotFound("case " + number + " for post " + visitor.postId()));
    }

    Seen see(Frame frame, Official by, ServiceCase of) {
        return new Seen(frame, by, of, library.pinned(of.edition()));
    }
}
