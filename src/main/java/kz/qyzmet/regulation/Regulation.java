package kz.qyzmet.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, in what order, within what time: one act's regulation of one service in one oblast in one edition.
 *
 * @param service key of the national service, the same in all oblasts
 * @param readFrom languages of the text the facts were read from
 * @param act the act that adopted it
 * @param edition the act whose wording this is; null when the adopting act's own wording is meant
 * @param replaced the paragraphs the edition worded anew; empty when it worded the whole
 * @param amendments later acts that worded single paragraphs anew; this is the text after all of them
 * @param missing earlier editions that are known to have existed and whose text is not at hand
 * @param from first day in force
 * @param repealed null when the sources show no end
 * @param providers kinds of office that provide the service here
 * @param form of service; {@code resultForm} is the form of its result, null where the act does not say
 * @param paperOnDemand who prints an electronic result, signed and stamped, when the recipient asks for paper; null where the act
 *     does not say
 * @param results what the service gives, by the ids of the standard's results
 * @param procedure the provider's steps in order, for all channels
 * @param fronts what stands around the procedure, per channel
 * @param aliases the act's own names of roles
 * @param systems the act's own names of information systems, by our key
 * @param complaint the part of the standard the act sends complaints to; null where it is silent
 * @param notes slips of the act with the reading chosen
 */
public record Regulation(
        String service,
        String oblast,
        Set<Language> readFrom,
        Act act,
        @Nullable Act edition,
        List<String> replaced,
        List<Amendment> amendments,
        List<Missing> missing,
        Stated<LocalDate> from,
        @Nullable Repeal repealed,
        Stated<Set<OfficeKind>> providers,
        Stated<Set<Channel>> intake,
        Stated<Set<Channel>> issue,
        Stated<Set<Standard.Form>> form,
        @Nullable Stated<Set<Standard.Form>> resultForm,
        @Nullable Stated<Role> paperOnDemand,
        Stated<List<String>> results,
        List<Step> procedure,
        Map<Channel, Front> fronts,
        List<Alias> aliases,
        Map<String, Stated<Label>> systems,
        List<FilingWindow> windows,
        @Nullable Stated<String> complaint,
        List<Note> notes) {

    /**
     * An act of a body: akimat's resolution, minister's order. Number and dates are null where the text does not tell.
     *
     * @param unknown why number or date are not known, else null
     */
    public record Act(
            String body,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String registered,
            @Nullable LocalDate registeredOn,
            @Nullable Label unknown) {}

    /**
     * The end: the act that ended it and the first day it no longer applies.
     *
     * @param items items of the adopting act that were ended; empty when the whole act was
     */
    public record Repeal(Act by, Stated<LocalDate> from, List<String> items) {}

    /** An act that worded these paragraphs anew from that day on. */
    public record Amendment(Act by, List<String> replaced, Stated<LocalDate> from) {}

    /**
     * A gap in what we know: the edition of that act applied then, and its text is not at hand.
     *
     * @param until first day after it
     * @param says why it is missing
     */
    public record Missing(Act by, LocalDate from, LocalDate until, Label says) {}

    /** The act's own name for a role, in the language it was read from; the other two are ours. {@code at} tells where. */
    public record Alias(Role role, Label name, List<String> at) {}

    /** Something odd in the act and the reading chosen. */
    public record Note(Note.Kind kind, List<String> at, Label says, Label reading) {
        public enum Kind {
            SLIP,
            GAP,
            CONTRADICTION,
            SILENCE
        }
    }

    /**
     * One channel's way in and out.
     *
     * @param before steps up to the registration of the electronic document at the provider, in order
     * @param after steps that bring the result to the recipient, in order
     * @param refusals where this channel may say no
     * @param processes the numbered processes and conditions of the channel's paragraph: what diagrams and screens show; nobody
     *     waits for them, the steps are what counts
     * @param representative how a representative proves his power; null where the act lets none in here
     * @param consent who obtains the consent to use data protected by law; null where the act is silent
     * @param originals who compares the copies with their originals, which he returns at once; null where the act is silent
     * @param transport how packages and results travel; null where the front is the provider's own, or the act does not say
     */
    public record Front(
            List<Step> before,
            List<Step> after,
            List<RefusalPoint> refusals,
            List<NumberedProcess> processes,
            @Nullable Stated<Proof> representative,
            @Nullable Stated<Role> consent,
            @Nullable Stated<Role> originals,
            @Nullable Stated<Transport> transport) {}

    /** How a package comes to the provider and the result back. */
    public enum Transport {
        /** Electronically, signed. */
        GATEWAY,
        /** On paper, with a list that both sides keep. */
        TRANSFER_LIST,
        /** It need not: the reception is the provider's own. */
        IN_HOUSE
    }

    /** A numbered process or condition as the act lists it. {@code actor} and {@code within} are null where it names none. */
    public record NumberedProcess(
            NumberedProcess.Kind kind,
            int number,
            List<String> at,
            @Nullable Role actor,
            Label does,
            @Nullable Term within) {
        public enum Kind {
            PROCESS,
            CONDITION
        }
    }

    public enum Proof {
        NOTARISED_POWER_OF_ATTORNEY
    }

    /** The path of a channel: its front around the provider's procedure. */
    public Path path(Channel channel) {
        var front = Optional.ofNullable(fronts.get(channel))
                .orElseThrow(() -> new IllegalArgumentException(
                        service + " in " + oblast + " is not offered through " + channel.code()));
        var inside = procedure.stream()
                .filter(step -> step.channels().contains(channel))
                .toList();
        return new Path(channel, front.before(), inside, front.after(), front.refusals());
    }

    /** Whether somebody in this role takes a step at this channel's front. */
    public boolean standsAt(Channel channel, Role role) {
        var front = fronts.get(channel);
        return front != null
                && Stream.concat(front.before().stream(), front.after().stream())
                        .anyMatch(step -> step.actor() == role);
    }

    /** How packages travel between this channel's front and the provider: by the gateway unless the act says otherwise. */
    public Transport transport(Channel channel) {
        if (channel == Channel.PROVIDER_OFFICE) return Transport.IN_HOUSE;
        var front = fronts.get(channel);
        return front == null || front.transport() == null
                ? Transport.GATEWAY
                : front.transport().value();
    }

    /** Whether officials sign by hand, since the result exists on paper only. */
    public boolean signedByHand() {
        var result = resultForm == null ? form : resultForm;
        return !result.value().contains(Standard.Form.ELECTRONIC);
    }

    /** The name the act gives this role; ours (see messages) when it gives none. */
    public Optional<Alias> alias(Role role) {
        return aliases.stream().filter(alias -> alias.role() == role).findFirst();
    }
}
