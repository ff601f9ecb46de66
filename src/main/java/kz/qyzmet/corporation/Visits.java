package kz.qyzmet.corporation;

import kz.qyzmet.intake.Answer;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Beginning;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.registers.Answer.Found;
import kz.qyzmet.registers.Answer.NotFound;
import kz.qyzmet.registers.Answer.Unavailable;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins visits: who it is comes from the registers, at a provider's own reception from the document shown; never from what somebody says of himself. */
@Component
class Visits {
    private final Enquiry enquiry;
    private final Intake intake;

    Visits(Enquiry enquiry, Intake intake) {
        this.enquiry = enquiry;
        this.intake = intake;
    }

    sealed interface Beginnings {}

    record Begun(Application draft) implements Beginnings {}

    /** @param said the refusal, null when the form itself is wrong */
    record NotBegun(VisitForm form, @Nullable Said said) implements Beginnings {}

    Beginnings begin(Frame frame, Operator operator, Offered offered, VisitForm typed) {
        var form = typed.judged(offered);
        if (!form.errors().isEmpty()) return new NotBegun(form, null);
        var visit = form.visit(offered);
        if (visit.mandate() != null && !Offered.admitsRepresentatives(visit.offering(), operator.channel()))
            return withoutPower(frame, operator, form, visit, Mandate.Fault.NOT_ADMITTED);
        if (operator.atProvider()) return begun(operator, form, visit, visit.byDocument());
        return switch (enquiry.introduce(visit.recipient(), visit.mandate(), operator, frame.now())) {
            case Introduction.Known known -> begun(operator, form, visit, known);
            case Introduction.WithoutPower(var fault) -> withoutPower(frame, operator, form, visit, fault);
            case Introduction.Unobtainable(var answer) -> unobtainable(frame, operator, form, visit, answer);
        };
    }

    private Beginnings begun(Operator operator, VisitForm form, Visit visit, Introduction.Known known) {
        var standard = visit.offering().standard();
        var answer = intake.begin(new Beginning(
                visit.offering(),
                operator.channel(),
                visit.provider().id(),
                operator.branch().id(),
                known.recipient(),
                known.representative(),
                Visit.prefilled(standard, known.recipient())));
        return switch (answer) {
            case Answer.Taken(var draft) -> new Begun(draft);
            case Answer.Incomplete(var draft, var _) -> new Begun(draft);
            case Answer.Refused(var reason, var _) ->
                new NotBegun(form.wrong(VisitForm.SERVICE, "corporation.reason." + reason), null);
        };
    }

    private Beginnings withoutPower(Frame frame, Operator operator, VisitForm form, Visit visit, Mandate.Fault fault) {
        enquiry.noteWithoutPower(visit, fault, operator, frame.now());
        return new NotBegun(form, Said.withoutPower(frame, visit.offering(), operator.channel(), fault));
    }

    private Beginnings unobtainable(
            Frame frame, Operator operator, VisitForm form, Visit visit, kz.qyzmet.registers.Answer<?> answer) {
        var kind = RefusalPoint.Kind.REGISTER_DATA_UNOBTAINABLE;
        intake.noteRefusal(visit.offering(), kind, visit.recipient().digits(), operator.actor());
        var reason = reason(frame, answer);
        return new NotBegun(
                form,
                Said.refusal(
                        frame,
                        visit.offering(),
                        operator.channel(),
                        kind,
                        reason,
                        frame.t("corporation.refusal.register_cure")));
    }

    private static String reason(Frame frame, kz.qyzmet.registers.Answer<?> answer) {
        return switch (answer) {
            case Found<?> _ -> throw new IllegalArgumentException("the record was found");
            case NotFound<?> absent -> frame.t(absent.messageKey());
            case Unavailable<?> silent -> frame.t(silent.messageKey(), "register", frame.t(silent.registerKey()));
        };
    }
}
