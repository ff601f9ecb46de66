package kz.qyzmet.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, in what order, within what time: one act's regulation of one service in one oblast in one edition.
 *
 * @param service key of the national service, the same in all oblasts
 * @param act the act that adopted it
 * @param edition the act whose wording this is; null when the adopting act's own wording is meant
 * @param from first day in force
 * @param repealed null when the sources show no end
 * @param providers kinds of office that provide the service here
 * @param procedure the provider's steps in order, for all channels
 * @param fronts what stands around the procedure, per channel
 * @param aliases the act's own names of roles
 * @param systems the act's own names of information systems, by our key
 * @param notes slips of the act with the reading chosen
 */
public record Regulation(
        String service,
        String oblast,
        Act act,
        @Nullable Act edition,
        Stated<LocalDate> from,
        @Nullable Repeal repealed,
        Stated<Set<OfficeKind>> providers,
        Stated<Set<Channel>> intake,
        Stated<Set<Channel>> issue,
        List<Step> procedure,
        Map<Channel, Front> fronts,
        List<Alias> aliases,
        Map<String, Stated<Label>> systems,
        List<FilingWindow> windows,
        List<Note> notes) {

    /** An act of a body: akimat's resolution, minister's order. Number and dates are null where the text does not tell. */
    public record Act(
            String body,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String registered,
            @Nullable LocalDate registeredOn) {}

    /** The end: the act that ended it and the first day it no longer applies. */
    public record Repeal(Act by, Stated<LocalDate> from) {}

    /** The act's own name for a role: kk or ru as printed; {@code at} tells where. */
    public record Alias(Role role, Label name, List<String> at) {}

    public record Note(String at, String says, String reading) {}

    /**
     * One channel's way in and out.
     *
     * @param before steps up to the registration of the electronic document at the provider, in order
     * @param after steps that bring the result to the recipient, in order
     * @param refusals where this channel may say no before the provider decides
     */
    public record Front(List<Step> before, List<Step> after, List<RefusalPoint> refusals) {}

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

    /** The name the act gives this role; ours (see messages) when it gives none. */
    public Optional<Alias> alias(Role role) {
        return aliases.stream().filter(alias -> alias.role() == role).findFirst();
    }
}
