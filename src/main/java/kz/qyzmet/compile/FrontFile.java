package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import kz.qyzmet.regulation.Channel;

/** A channel's front: what the act tells of it, and the general rules where it tells nothing. */
record FrontFile(CompiledRegulation told, Chain chain, Channel channel) {
    Map<String, Object> entry() {
        var course = new Course(told, channel);
        var steps = new FrontSteps(told, chain, channel);
        var rules = new FrontRules(told, channel);
        return new Entry()
                .put("transport", rules.transport(course))
                .put("representative", rules.representative())
                .put("consent", rules.consent())
                .put("originals", rules.originals(steps.received().actor()))
                .put("before", entries(steps.before()))
                .put("after", entries(steps.after()))
                .put("refusals", new FrontRefusals(told, chain, channel, course).entries())
                .list("processes", course.entries())
                .map();
    }

    private static List<Map<String, Object>> entries(List<PlannedStep> steps) {
        return steps.stream().map(PlannedStep::entry).toList();
    }
}
