package kz.qyzmet.corporation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kz.qyzmet.identity.Officials;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.NotFound;
import kz.qyzmet.web.Visitor;
import org.springframework.stereotype.Component;

/** Who sits at the counter, and which applications exist for him: those of his branch. */
@Component
class Counter {
    /** Posts change hands at the capital's midnight, in every oblast. */
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Almaty");

    private final Officials officials;
    private final Intake intake;

    Counter(Officials officials, Intake intake) {
        this.officials = officials;
        this.intake = intake;
    }

    Operator operator(Frame frame, Visitor.Official visitor) {
        return officials
                .acting(visitor.accountId(), visitor.postId(), LocalDate.ofInstant(frame.now(), CAPITAL))
                .map(Operator::new)
                .orElseThrow(() -> new NotFound("account " + visitor.accountId() + " holds no post today"));
    }

    /** The application of that id, if this branch took it in. */
    Application application(Operator operator, String id) {
        return intake.find(uuid(id))
                .filter(found -> Long.valueOf(operator.branch().id()).equals(found.counter()))
                .orElseThrow(() -> new NotFound(
                        "no application " + id + " at " + operator.branch().code()));
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            throw new NotFound("not an id: " + written);
        }
    }
}
