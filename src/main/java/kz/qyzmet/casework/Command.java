package kz.qyzmet.casework;

import java.util.UUID;
import kz.qyzmet.identity.Official;
import kz.qyzmet.signature.VerifiedSignature;
import org.jspecify.annotations.Nullable;

/** What an official asks a case to do. Every command names the case, the version its page showed, and a key that makes a repeated click harmless. */
public sealed interface Command {
    Target target();

    /**
     * Which case, as the official saw it.
     *
     * @param number case number
     * @param version the version the official saw
     * @param key the same for a repeated request
     * @param by who acts, at which post
     */
    record Target(String number, int version, UUID key, Official by) {}

    /** The clerk gives the package its incoming number. */
    record Register(Target target) implements Command {}

    /** The head names the executor. */
    record Resolve(Target target, long executor) implements Command {}

    /**
     * The executor asks for a numbered form.
     *
     * @param result id of the result to be written on it
     * @param keeper code of the office that keeps such forms; empty where the oblast has one such office
     */
    record RequestBlank(Target target, String result, String keeper) implements Command {}

    /** The executor receives the form that was issued and signs the book. */
    record ObtainBlank(Target target) implements Command {}

    /** The form is spoiled in the executor's hands: it is written off and another is asked for; the clock does not stop. */
    record SpoilBlank(Target target, String reason) implements Command {}

    /** The executor's draft of a result of the standard. */
    record PrepareResult(Target target, String result) implements Command {}

    /** The executor's draft of a reasoned refusal. */
    record PrepareRefusal(Target target, String ground, String facts) implements Command {}

    /** The documents are defective: a notice ends the case where the regulation knows it. */
    record FindDefects(Target target, String facts) implements Command {}

    /** Who is to sign returns the draft with a remark; the clock does not stop for it. */
    record Return(Target target, String remark) implements Command {}

    /** The head names another executor; the clock does not stop for it. */
    record Reassign(Target target, long executor) implements Command {}

    /** A verified signature in the paper stored as {@code file}: the deputy's, the head's, or the akim's who adopts. */
    record Sign(Target target, long file, VerifiedSignature signature) implements Command {}

    /** The same where the paper exists on paper only: he has signed it by hand. */
    record SignByHand(Target target) implements Command {}

    /**
     * The clerk sends the signed paper to where it will be issued.
     *
     * @param list number of the transfer list it goes with on paper, else null
     */
    record Send(Target target, @Nullable String list) implements Command {
        public Send(Target target) {
            this(target, null);
        }
    }

    /** A closed case's electronic result is printed, since the recipient asks for paper; nothing in the case changes. */
    record Print(Target target) implements Command {}
}
