package kz.qyzmet.corporation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Receiver;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Choice;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says when he gives a result out.
 *
 * @param receiver null while not chosen
 * @param signedFor whether the receiver signed the journal
 * @param judged whether to show what is wrong
 */
record IssueForm(boolean identityChecked, @Nullable Receiver receiver, boolean signedFor, boolean judged) {
    static final IssueForm EMPTY = new IssueForm(false, null, false, false);

    /** As posted; where nobody but the recipient may come, nothing need be chosen. */
    static IssueForm posted(boolean identityChecked, @Nullable String receiver, boolean signedFor, Application of) {
        return new IssueForm(
                identityChecked,
                of.representative() == null
                        ? Receiver.RECIPIENT
                        : Stream.of(Receiver.values())
                                .filter(one -> one.name().equals(receiver))
                                .findFirst()
                                .orElse(null),
                signedFor,
                true);
    }

    /** Who receives it, once nothing is wrong. */
    Optional<Receiver> complete() {
        return identityChecked ? Optional.ofNullable(receiver) : Optional.empty();
    }

    CourseView.Issuing questions(Frame frame, Application of, Offering offering) {
        return new CourseView.Issuing(identity(frame), receiver(frame, of), journal(frame, of, offering));
    }

    private Field identity(Frame frame) {
        return Field.of(Field.Kind.CHECKBOX, "identity", frame.t("corporation.issue.identity"))
                .value(Boolean.toString(identityChecked))
                .error(judged && !identityChecked ? frame.t("corporation.issue.identity_missing") : null);
    }

    private @Nullable Field receiver(Frame frame, Application of) {
        var represented = of.representative();
        if (represented == null) return null;
        var choices = List.of(
                new Choice(
                        Receiver.RECIPIENT.name(),
                        frame.t(
                                "corporation.issue.recipient",
                                "name",
                                of.applicant().name())),
                new Choice(
                        Receiver.REPRESENTATIVE.name(),
                        frame.t("corporation.issue.representative", "name", represented.name())));
        return Field.choice(Field.Kind.RADIO, "receiver", frame.t("corporation.issue.receiver"), choices)
                .value(receiver == null ? null : receiver.name())
                .error(judged && receiver == null ? frame.t("corporation.issue.receiver_missing") : null);
    }

    /** Null where the regulation has nobody sign. */
    private @Nullable Field journal(Frame frame, Application of, Offering offering) {
        if (!offering.regulation().path(of.channel()).recipientSigns()) return null;
        return Field.of(Field.Kind.CHECKBOX, "journal", frame.t("corporation.issue.journal"))
                .value(Boolean.toString(signedFor))
                .error(judged && !signedFor ? frame.t("corporation.issue.journal_missing") : null);
    }
}
