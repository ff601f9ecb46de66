package kz.qyzmet.compile;

import java.util.List;
import kz.qyzmet.acttext.ActText;

/** What the compiler made of a text. A text that is no regulation has none, and the finding that says so. */
public record Compiled(
        ActText text, CompiledAct act, List<CompiledRegulation> regulations, List<Finding> findings, List<Mark> marks) {
    /** Whether nothing keeps these services from being offered. */
    public boolean clean() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
