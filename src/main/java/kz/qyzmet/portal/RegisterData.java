package kz.qyzmet.portal;

import kz.qyzmet.registers.Answer;
import kz.qyzmet.registers.Individuals;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** What people are told when the State Database "Individuals" does not give their data; the service is null when none is meant yet. */
final class RegisterData {
    private RegisterData() {}

    static Refused unknown(Frame frame, @Nullable Offering service) {
        return refused(frame, service, frame.t("registers.unknown.individuals"));
    }

    static Refused unavailable(Frame frame, @Nullable Offering service, Answer.Unavailable<?> answer) {
        var register = frame.t("registers.name." + Individuals.REGISTER);
        return refused(frame, service, frame.t(answer.messageKey(), "register", register));
    }

    private static Refused refused(Frame frame, @Nullable Offering service, String sentence) {
        var title = frame.t("portal.refused.register_data");
        return Refused.at(frame, service, RefusalPoint.Kind.REGISTER_DATA_UNOBTAINABLE, title, sentence, null);
    }
}
