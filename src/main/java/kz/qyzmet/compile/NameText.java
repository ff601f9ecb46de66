package kz.qyzmet.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.qyzmet.identity.Role;
import org.jspecify.annotations.Nullable;

/** The act's own names of roles and information systems. */
record NameText(CompiledRegulation told) {

    /** Those of roles that act, each name once. */
    List<Map<String, Object>> aliases(Set<Role> acting) {
        var named = new LinkedHashMap<String, Map<String, Object>>();
        for (var step : told.procedure()) {
            var alias = step.alias();
            if (step.role() == null || alias == null) continue;
            var role = step.role().value();
            var refs = Entry.paragraphs(List.of(alias.place().ref(), step.ref()));
            if (acting.contains(role) && !refs.isEmpty())
                named.putIfAbsent(role + alias.value(), alias(role, alias.value(), refs.getFirst()));
        }
        return List.copyOf(named.values());
    }

    private Map<String, Object> alias(Role role, String words, String at) {
        return Entry.of("role", Labels.code(role))
                .put("name", name(words, Labels.of(role)))
                .put("at", at)
                .map();
    }

    @Nullable
    Map<String, Object> systems() {
        var systems = new Entry();
        new TreeMap<>(told.systems()).forEach((key, words) -> {
            var at = Entry.paragraphs(List.of(words.place().ref()));
            if (!at.isEmpty() && Labels.has("systems", key))
                systems.put(
                        key,
                        Entry.of("name", name(words.value(), Labels.of("systems", key)))
                                .put("at", at.getFirst())
                                .map());
        });
        return systems.map().isEmpty() ? null : systems.map();
    }

    private Map<String, Object> name(String words, Map<String, Object> ours) {
        return Labels.with(told.language(), StandardText.plain(words), ours);
    }
}
