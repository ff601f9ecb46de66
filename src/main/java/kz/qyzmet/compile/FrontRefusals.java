package kz.qyzmet.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import org.jspecify.annotations.Nullable;

/** Where a channel may say no: where the act tells it, and where every such channel does. */
record FrontRefusals(CompiledRegulation told, Chain chain, Channel channel, Course course) {
    List<Map<String, Object>> entries() {
        var points = new LinkedHashMap<RefusalPoint.Kind, Entry>();
        for (var kind : RefusalPoint.Kind.values()) {
            var at = new ArrayList<>(course.refusedAt(kind));
            var point = told.refusals().stream()
                    .filter(one -> one.channel() == channel && one.kind() == kind)
                    .findFirst();
            point.ifPresent(one -> at.add(one.ref()));
            boolean said = !at.isEmpty() || point.isPresent();
            if (!possible(kind) || (!said && !general().contains(kind))) continue;
            points.put(
                    kind,
                    Entry.of("kind", Labels.code(kind))
                            .put("annex", point.map(one -> annex(one.annex())).orElse(null))
                            .at(at, rule(kind)));
        }
        return points.values().stream().map(Entry::map).toList();
    }

    private static @Nullable String annex(@Nullable String number) {
        return number != null && number.matches("[0-9]{1,2}") ? number : null;
    }

    /** What the engine can refuse there. */
    private boolean possible(RefusalPoint.Kind kind) {
        return switch (kind) {
            case SIGN_IN_REFUSED, EDS_NOT_CONFIRMED -> channel == Channel.PORTAL;
            case REGISTER_DATA_UNOBTAINABLE -> channel == Channel.STATE_CORPORATION && !FrontRules.onPaper(told);
            case PACKAGE_INCOMPLETE -> channel != Channel.PORTAL;
            case DOCUMENTS_DEFECTIVE, REASONED_REFUSAL -> !chain.receptionOnly();
        };
    }

    /** What every such channel refuses, told or not. */
    private Set<RefusalPoint.Kind> general() {
        return switch (channel) {
            case PORTAL ->
                Set.of(
                        RefusalPoint.Kind.SIGN_IN_REFUSED,
                        RefusalPoint.Kind.EDS_NOT_CONFIRMED,
                        RefusalPoint.Kind.REASONED_REFUSAL);
            case STATE_CORPORATION, PROVIDER_OFFICE ->
                Set.of(RefusalPoint.Kind.PACKAGE_INCOMPLETE, RefusalPoint.Kind.REASONED_REFUSAL);
        };
    }

    private static Map<String, Object> rule(RefusalPoint.Kind kind) {
        return switch (kind) {
            case PACKAGE_INCOMPLETE -> Labels.reason("incomplete-refused");
            case REASONED_REFUSAL -> Labels.reason("reasoned-refusal");
            default -> FrontRules.GENERAL_RULE;
        };
    }
}
