package kz.qyzmet.corporation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Receiver;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Field.Choice;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says when he gives a result out.
 *
 * @param receiver null while not chosen
 * @param judged whether to show what is wrong
 */
record IssueForm(boolean identityChecked, @Nullable Receiver receiver, boolean judged) {
    static final IssueForm EMPTY = new IssueForm(false, null, false);

    /** As posted; where nobody but the recipient may come, nothing need be chosen. */
    static IssueForm posted(boolean identityChecked, @Nullable String receiver, Application of) {
        return new IssueForm(
                identityChecked,
                of.representative() == null
                        ? Receiver.RECIPIENT
                        : Stream.of(Receiver.values())
                                .filter(one -> one.name().equals(receiver))
                                .findFirst()
                                .orElse(null),
                true);
    }

    /** Who receives it, once nothing is wrong. */
    Optional<Receiver> complete() {
        return identityChecked ? Optional.ofNullable(receiver) : Optional.empty();
    }

    CourseView.Issuing questions(Frame frame, Application of) {
        var identity = Field.of(Field.Kind.CHECKBOX, "identity", frame.t("corporation.issue.identity"))
                .value(Boolean.toString(identityChecked))
                .error(judged && !identityChecked ? frame.t("corporation.issue.identity_missing") : null);
        var represented = of.representative();
        if (represented == null) return new CourseView.Issuing(identity, null);
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
        var field = Field.choice(Field.Kind.RADIO, "receiver", frame.t("corporation.issue.receiver"), choices)
                .value(receiver == null ? null : receiver.name())
                .error(judged && receiver == null ? frame.t("corporation.issue.receiver_missing") : null);
        return new CourseView.Issuing(identity, field);
    }
}
