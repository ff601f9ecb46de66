package kz.qyzmet.prove;

import kz.qyzmet.calendar.Term;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Step;

/** What is to be known of a claim. {@code prove.remark.…} has their sentences. */
public sealed interface Remark {
    /** What the steps of a channel add up to, beside the total. */
    record Added(Channel channel, Sum sum, Term total) implements Remark {}

    /** On so many of the days it may start on, the total is exceeded. */
    record Exceeded(Channel channel, int days, int of) implements Remark {}

    /** Nothing can be handed in through this channel on any day of the proof: none of its paths leads anywhere. */
    record NeverOpen(Channel channel) implements Remark {}

    /** Terms so long that they end after the last year the calendar knows. */
    record BeyondCalendar(Channel channel) implements Remark {}

    /** After this year holidays follow the rule of the law, without transfers. */
    record BeyondData(int year) implements Remark {}

    /** How many paths there are: channels with each of their endings. */
    record Paths(int count) implements Remark {}

    /** A path that leads nowhere. */
    record Endless(Channel channel, Ending ending, Lack lack) implements Remark {}

    /** What a path lacks to end. */
    enum Lack {
        /** The channel has no steps of its own. */
        FRONT,
        /** The standard gives no result through this channel. */
        RESULT,
        /** Nobody receives and checks. */
        CHECK,
        /** Nobody prepares the paper. */
        DRAFT,
        /** Nobody signs it after that. */
        SIGNATURE,
        /** Nobody gives it out. */
        ISSUE
    }

    /** No paragraph says who takes the step. */
    record NoRole(Step step) implements Remark {}

    /** No paragraph says how long the step may take: it waits with its actor. */
    record NoTerm(Step step) implements Remark {}

    /** The one role drafts and signs. */
    record DrafterSigns(Channel channel, Step drafted, Step signed) implements Remark {}

    /** Nobody else takes part. */
    record SingleRole(Role role) implements Remark {}

    /** A refusal without paragraph and ground. */
    record NoGround(Channel channel, RefusalPoint.Kind refusal) implements Remark {}

    /** A refusal that rests on a general rule: no paragraph of the act tells it. */
    record ByRule(Channel channel, RefusalPoint.Kind refusal, Label rule) implements Remark {}
}
