package kz.qyzmet.portal;

import java.util.Arrays;
import java.util.List;
import kz.qyzmet.portal.PassportView.Paper;
import kz.qyzmet.portal.PassportView.Papers;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.Standard.Alternative;
import kz.qyzmet.regulation.Standard.Requirement;
import kz.qyzmet.web.Chip;
import kz.qyzmet.web.Frame;
import kz.qyzmet.web.Source;
import org.jspecify.annotations.Nullable;

/** The documents a service asks for, as each channel asks for them. */
record PassportPapers(Frame frame, Offering offering) {
    List<Papers> byChannel() {
        return Arrays.stream(Channel.values())
                .filter(offering.regulation().fronts()::containsKey)
                .map(channel -> new Papers(frame.channel(channel), papers(channel)))
                .toList();
    }

    private List<Paper> papers(Channel channel) {
        return offering.standard().documents().stream()
                .filter(requirement -> requirement.channels().contains(channel))
                .map(requirement -> paper(requirement, channel))
                .toList();
    }

    private Paper paper(Requirement requirement, Channel channel) {
        var chip = new Chip(requirement.at(), Source.standard(frame, offering), null, requirement.assumed());
        var anyOf = requirement.anyOf().stream()
                .map(one -> one.name().in(frame.language()))
                .toList();
        return new Paper(new Said(requirement.name().in(frame.language()), chip), anyOf, note(requirement, channel));
    }

    private @Nullable String note(Requirement requirement, Channel channel) {
        boolean known = requirement.anyOf().stream().anyMatch(one -> one.fromRegister() != null);
        if (channel == Channel.PORTAL && known) return frame.t("portal.papers.from_register");
        return requirement.anyOf().stream().allMatch(Alternative::shown) ? frame.t("portal.papers.shown") : null;
    }
}
