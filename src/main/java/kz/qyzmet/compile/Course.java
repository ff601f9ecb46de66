package kz.qyzmet.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.RefusalPoint;
import kz.qyzmet.regulation.Regulation.NumberedProcess.Kind;

/**
 * A channel's numbered processes and conditions. What each is for follows from its place among the refusals: the condition before a
 * refusal checks, the process before that condition asks, the one after the refusal goes on.
 */
final class Course {
    private final List<ToldProcess> told;
    private final String[] meanings;

    Course(CompiledRegulation regulation, Channel channel) {
        this.told = regulation.processes().getOrDefault(channel, List.of());
        this.meanings = new String[told.size()];
        for (int i = 0; i < told.size(); i++)
            meanings[i] = told.get(i).kind() == Kind.PROCESS ? "process" : "condition";
        for (int i = 0; i < told.size(); i++) around(i);
        end();
        beginning();
    }

    /** The process of that meaning. */
    Optional<ToldProcess> of(String meaning) {
        return IntStream.range(0, told.size())
                .filter(i -> meanings[i].equals(meaning))
                .mapToObj(told::get)
                .findFirst();
    }

    /** Its paragraph; empty where there is none. */
    List<String> at(String meaning) {
        return of(meaning).map(process -> List.of(process.ref())).orElse(List.of());
    }

    private void around(int i) {
        var refuses = told.get(i).refuses();
        if (refuses == null) return;
        meanings[i] = Labels.code(refuses);
        switch (refuses) {
            case SIGN_IN_REFUSED -> before(i, "sign-in-check", "sign-in");
            case REGISTER_DATA_UNOBTAINABLE -> {
                before(i, "data-check", "data-request");
                after(i, "submit");
            }
            case EDS_NOT_CONFIRMED -> {
                before(i, "certify", "fill");
                after(i, "submit");
            }
            case DOCUMENTS_DEFECTIVE, PACKAGE_INCOMPLETE -> before(i, "documents-check", "deliver");
            case REASONED_REFUSAL -> {}
        }
    }

    /** The condition right before the refusal, and the process right before that. */
    private void before(int refusal, String check, String process) {
        int i = refusal - 1;
        if (i >= 0 && told.get(i).kind() == Kind.CONDITION) meanings[i--] = check;
        if (i >= 0 && told.get(i).kind() == Kind.PROCESS && meanings[i].equals("process")) meanings[i] = process;
    }

    private void after(int refusal, String meaning) {
        int i = refusal + 1;
        if (i < told.size() && told.get(i).kind() == Kind.PROCESS && told.get(i).refuses() == null)
            meanings[i] = meaning;
    }

    private void end() {
        int last = told.size() - 1;
        if (last > 0 && meanings[last].equals("process")) meanings[last] = "result";
    }

    private void beginning() {
        for (int i = 0; i < told.size() && meanings[i].equals("process"); i++)
            meanings[i] = i == 0 ? "sign-in" : "fill";
    }

    List<Map<String, Object>> entries() {
        return IntStream.range(0, told.size()).mapToObj(this::entry).toList();
    }

    private Map<String, Object> entry(int i) {
        var process = told.get(i);
        var actor = process.actor();
        var within = process.term();
        return Entry.of("kind", Labels.code(process.kind()))
                .put("number", process.number())
                .put(
                        "at",
                        Entry.paragraphs(List.of(process.ref())).stream()
                                .findFirst()
                                .orElse("1"))
                .put("actor", actor == null ? null : Labels.code(actor.value()))
                .put("within", within == null ? null : within.value().toString())
                .put("does", Labels.of("processes", meanings[i]))
                .map();
    }

    /** Where the channel refuses so, by its processes: the message first, then the check before it. */
    List<String> refusedAt(RefusalPoint.Kind kind) {
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i).refuses() != kind) continue;
            boolean checked = i > 0 && told.get(i - 1).kind() == Kind.CONDITION;
            return checked
                    ? List.of(told.get(i).ref(), told.get(i - 1).ref())
                    : List.of(told.get(i).ref());
        }
        return List.of();
    }
}
