package kz.qyzmet.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Standard;
import org.jspecify.annotations.Nullable;

/** What {@code compile --json} prints: an interface for programs, only ever added to. */
record CompileDocument(List<File> files) {
    /** @param findings all of the file's, those of its regulations included */
    record File(
            String file,
            List<Regulation> regulations,
            List<Finding> findings,
            @Nullable String unreadable) {}

    record Act(
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String registered,
            @Nullable LocalDate registeredOn) {}

    record Amount(int amount, String unit) {}

    /** @param role {@code OTHER} where the act names nobody that any other name fits */
    record Step(
            String ref,
            List<String> also,
            String role,
            @Nullable String action,
            List<String> actions,
            @Nullable Amount term,
            String quote) {}

    record Numbered(
            String kind, int number, String ref, @Nullable Amount term) {}

    record Window(
            @Nullable String from,
            String to,

            @com.fasterxml.jackson.annotation.JsonProperty("for") @Nullable
            String holdsFor) {}

    record Participant(String role, String ref) {}

    record Finding(
            String code, String severity, int regulation, String ref, String also, String quote, String message) {}

    record Regulation(
            String title,
            String language,
            @Nullable String oblast,
            Act act,
            List<Channel> channels,
            List<Channel> intake,
            List<Channel> issue,
            List<Standard.Form> form,
            @Nullable Amount totalTerm,
            List<Step> procedure,
            Map<Channel, List<Numbered>> systemProcesses,
            List<Window> windows,
            List<Participant> participants,
            List<Finding> findings,
            @Nullable Proof proof) {}

    record Proof(boolean holds, List<Claim> claims) {}

    /** @param story of the worst case, a line each; empty where it holds */
    record Claim(String statement, boolean holds, String message, List<String> remarks, List<String> story) {}
}
