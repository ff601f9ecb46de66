package kz.qyzmet.compile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** All questions put to a regulation. */
final class Checks {
    private static final List<Check> ALL = List.of(
            NumberingChecks::paragraphs,
            NumberingChecks::items,
            NumberingChecks::letterForDigit,
            HeadingChecks::title,
            HeadingChecks::channel,
            HeadingChecks::list,
            HeadingChecks::chart,
            ActorChecks::stepWithoutActor,
            ActorChecks::singleRole,
            ActorChecks::actorNotListed,
            ActorChecks::listedWithoutStep,
            ActorChecks::listedOutsider,
            ActorChecks::roleDrift,
            WrongActorChecks::actOfAnother,
            WrongActorChecks::stepOfOneWhoIsIdle,
            HandoverChecks::passedToAnother,
            HandoverChecks::handedToHimself,
            ProcessChecks::checkWithoutProvider,
            ProcessChecks::requestSignedByProvider,
            ActionChecks::signatureUntold,
            ActionChecks::draftUntold,
            ActionChecks::oneTellsLess,
            ActionChecks::conditionWithoutObject,
            ActionChecks::refusalAfterSending,
            TermChecks::stepWithoutTerm,
            TermChecks::screenAgainstExamination,
            TermChecks::twoTermsForOneStep,
            TotalChecks::stepsAgainstOwnTotal,
            TotalChecks::stepsAgainstStandard,
            TermChecks::externalPartyWithoutTerm,
            TermChecks::transferWithoutTerm,
            ParagraphChecks::contentAgainstSequence,
            ActorAgainChecks::otherActor,
            ActorAgainChecks::contentAgainstOutcomes,
            SilentItemChecks::silentItem,
            ResultChecks::asManyAsSteps,
            ResultChecks::namedDifferently,
            ResultChecks::anotherGivenOut,
            ResultChecks::annexUsedTwice,
            ResultChecks::noAppeal,
            ChannelChecks::channelWithoutSteps,
            ChannelChecks::takenInFromOneOnly,
            ChannelChecks::paperFormElectronicProcess,
            WindowChecks::endsOnDayOff,
            WindowChecks::againstTerm,
            InstitutionChecks::formerInstitution,
            InstitutionChecks::portalAddress);

    private Checks() {}

    /** What is wrong, in order of the text; what two checks see alike is said once. */
    static List<Finding> of(Examined regulation) {
        return tidy(ALL.stream().flatMap(check -> check.of(regulation).stream()));
    }

    /** In order of the text, one finding of a code for the same words about a pair of places. */
    static List<Finding> tidy(Stream<Finding> findings) {
        var seen = new HashSet<Seen>();
        return findings.filter(finding -> seen.add(Seen.of(finding)))
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.place().from())
                        .thenComparing(Finding::code))
                .toList();
    }

    private record Seen(Code code, int regulation, int place, int second, List<String> words) {
        static Seen of(Finding finding) {
            int one = finding.place().from();
            int other = finding.second().from();
            var words = finding.arguments().stream().sorted().toList(); // whichever of the two was looked at first
            return new Seen(finding.code(), finding.regulation(), Math.min(one, other), Math.max(one, other), words);
        }
    }
}
