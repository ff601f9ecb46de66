package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/**
 * One service regulation as an act tells it: facts with their words, nothing chosen silently. Null or empty: the text does not say.
 *
 * @param number of the regulation within its act, from 1
 * @param oblast key as in {@code identity/oblasts.yaml}
 * @param provider the act's words for the provider; {@code providers} the kinds of office they mean, empty where none fits
 * @param result what the service gives, in the act's words
 * @param procedure the steps of the content paragraph, merged with the sequence paragraph
 * @param outcomes results of procedures, as the results paragraph lists them, in order
 * @param participants the units and employees listed
 * @param sequence the steps as the sequence paragraph tells them, before merging
 * @param processes numbered processes and conditions per channel, in order of the text
 * @param fronts what the Corporation's paragraphs tell as plain steps (check within 15 minutes, issue within 15 minutes)
 * @param refusals points where the act says no, with the annex of the paper
 * @param annexes annexes of the standard referred to, by what they are: {@code result}, {@code refusal-receipt}, …
 * @param abilities what the act tells beside the steps: representative, consent, originals, transport, journal signature
 * @param complaint the part of the standard complaints are sent to
 * @param standard the order that approved the standard
 */
public record CompiledRegulation(
        int number,
        Place place,
        Language language,
        Told<String> title,
        @Nullable Told<String> oblast,
        @Nullable Told<String> provider,
        List<OfficeKind> providers,
        List<Told<Channel>> intake,
        List<Told<Channel>> issue,
        List<Told<Standard.Form>> form,
        List<Told<Standard.Form>> resultForm,
        @Nullable Told<String> result,
        @Nullable Told<String> startGround,
        @Nullable Told<Term> totalTerm,
        List<ToldStep> procedure,
        List<Told<String>> outcomes,
        List<Participant> participants,
        List<ToldStep> sequence,
        Map<Channel, List<ToldProcess>> processes,
        Map<Channel, List<ToldStep>> fronts,
        List<ToldWindow> windows,
        List<ToldRefusal> refusals,
        Map<String, Told<String>> annexes,
        List<Told<Ability>> abilities,
        @Nullable Told<String> complaint,
        @Nullable Told<ActReference> standard,
        Map<String, Told<String>> systems) {

    /** A listed unit or employee. {@code role} is {@link Role#OTHER} where none of ours fits. */
    public record Participant(Role role, Told<String> alias) {}

    /**
     * A point where the act says no.
     *
     * @param annex the form of the paper, as numbered in the standard; null when a message is enough
     */
    public record ToldRefusal(
            RefusalPoint.Kind kind,
            Channel channel,
            String ref,
            @Nullable String annex,
            Place place) {}

    /** What an act lets or has people do beside the steps. */
    public enum Ability {
        REPRESENTATIVE_BY_NOTARISED_POWER,
        CONSENT_OBTAINED,
        ORIGINALS_COMPARED,
        TRANSFER_LIST,
        PAPER_ON_DEMAND,
        NO_INFORMATION_SYSTEMS
    }
}
