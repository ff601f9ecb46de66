package kz.qyzmet.compile;

import static kz.qyzmet.compile.CompiledRegulation.Ability.*;

import java.util.Map;
import java.util.Optional;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Channel;
import org.jspecify.annotations.Nullable;

/** What holds at a channel beside its steps: how packages travel, who may come, what is asked and compared. */
record FrontRules(CompiledRegulation told, Channel channel) {
    static final Map<String, Object> GENERAL_RULE = Labels.reason("general-rule");

    static Optional<Told<Ability>> ability(CompiledRegulation told, Ability which) {
        return told.abilities().stream().filter(one -> one.value() == which).findFirst();
    }

    /** Whether packages go to the State Corporation and back on paper. */
    static boolean onPaper(CompiledRegulation told) {
        return paper(told).isPresent();
    }

    private static Optional<Told<Ability>> paper(CompiledRegulation told) {
        return ability(told, TRANSFER_LIST).or(() -> ability(told, NO_INFORMATION_SYSTEMS));
    }

    @Nullable
    Map<String, Object> transport(Course course) {
        if (channel != Channel.STATE_CORPORATION) return null;
        return paper(told)
                .map(one -> Entry.of("by", "transfer-list").at(one, GENERAL_RULE))
                .orElseGet(() -> Entry.of("by", "gateway").at(course.at("submit"), GENERAL_RULE))
                .map();
    }

    @Nullable
    Map<String, Object> representative() {
        return at(Channel.STATE_CORPORATION, REPRESENTATIVE_BY_NOTARISED_POWER, "proof", "notarised-power-of-attorney");
    }

    @Nullable
    Map<String, Object> consent() {
        return at(Channel.STATE_CORPORATION, CONSENT_OBTAINED, "obtained-by", Labels.code(Role.STATE_CORP_WORKER));
    }

    /** @param reception who takes the package in */
    @Nullable
    Map<String, Object> originals(Role reception) {
        return at(Channel.PROVIDER_OFFICE, ORIGINALS_COMPARED, "compared-by", Labels.code(reception));
    }

    /** What the act lets or has people do, at the channel where that is done. */
    private @Nullable Map<String, Object> at(Channel where, Ability which, String key, String value) {
        if (channel != where) return null;
        return ability(told, which)
                .map(one -> Entry.of(key, value).at(one, GENERAL_RULE).map())
                .orElse(null);
    }
}
