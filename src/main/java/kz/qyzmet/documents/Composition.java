package kz.qyzmet.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.documents.Sheet.Block;
import kz.qyzmet.documents.Sheet.Fact;
import kz.qyzmet.documents.Sheet.Facts;
import kz.qyzmet.documents.Sheet.InkLine;
import kz.qyzmet.documents.Sheet.Numbered;
import kz.qyzmet.documents.Sheet.Sealed;
import kz.qyzmet.documents.Sheet.Signature;
import kz.qyzmet.documents.Sheet.Text;
import org.jspecify.annotations.Nullable;

/** What each kind of paper says, and in which order. */
record Composition(Words words) {

    Sheet of(Paper paper) {
        return switch (paper) {
            case AcceptanceReceipt receipt -> acceptance(receipt);
            case RefusalReceipt receipt -> refusal(receipt);
            case Notice notice -> notice(notice);
            case ReasonedRefusal refusal -> reasoned(refusal);
            case ResultPaper result -> result(result);
            case TransferSheet sheet -> transfer(sheet);
        };
    }

    private Sheet acceptance(AcceptanceReceipt receipt) {
        var who = facts(
                fact("service", receipt.service()),
                fact("recipient", receipt.recipient()),
                fact("representative", receipt.representative()),
                fact("contact", receipt.contact()));
        var accepted = new Numbered(words.say("accepted", receipt.documents().size()), receipt.documents());
        var issue = facts(fact("result-at", receipt.resultAt()), fact("result-place", receipt.resultPlace()));
        return new Sheet(
                words.say("acceptance"),
                numbered(receipt.number(), receipt.acceptedAt()),
                signedBy(
                        receipt,
                        receipt.result() instanceof AcceptanceReceipt.Result(var says, var answers)
                                ? List.of(who, new Text(null, says), answers(answers), accepted)
                                : List.of(who, accepted, issue),
                        new InkLine(words.say("accepted-by"), receipt.acceptedBy(), false),
                        new InkLine(words.say("recipient"), null, false)));
    }

    private static Facts answers(List<AcceptanceReceipt.Answer> answers) {
        return new Facts(answers.stream()
                .map(given -> new Fact(given.question(), given.answer()))
                .toList());
    }

    private Sheet refusal(RefusalReceipt receipt) {
        var facts = facts(
                fact("recipient", receipt.recipient()),
                fact("address", receipt.address()),
                fact("service", receipt.service()),
                fact("department", receipt.department()),
                fact("branch", receipt.branch()),
                fact("branch-address", receipt.branchAddress()),
                fact("ground", receipt.ground()),
                fact("executor", receipt.executor()),
                fact("phone", receipt.phone()));
        return new Sheet(
                words.say("refusal"),
                receipt.date(),
                signedBy(
                        receipt,
                        List.of(
                                facts,
                                text(words.say("incomplete")),
                                new Numbered(words.say("missing"), receipt.missing()),
                                text(words.say("two-copies"))),
                        new InkLine(words.say("employee"), receipt.employee(), false),
                        new InkLine(words.say("received"), null, true)));
    }

    private Sheet notice(Notice notice) {
        return new Sheet(
                words.say("notice"),
                numbered(notice.number(), notice.date()),
                List.of(
                        facts(fact("recipient", notice.recipient()), fact("service", notice.service())),
                        new Text(words.say("reason"), List.of(notice.reason())),
                        facts(fact("paragraph", notice.paragraph())),
                        new Numbered(words.say("cure"), notice.cure())));
    }

    private Sheet reasoned(ReasonedRefusal refusal) {
        var facts = facts(
                fact("recipient", refusal.recipient()),
                fact("service", refusal.service()),
                fact("ground", refusal.ground()),
                fact("paragraph", refusal.paragraph()));
        return new Sheet(
                words.say("reasoned-refusal"),
                numbered(refusal.number(), refusal.date()),
                withSigners(
                        refusal.signers(),
                        facts,
                        new Numbered(words.say("facts"), refusal.facts()),
                        new Numbered(words.say("appeal"), refusal.appeal())));
    }

    private Sheet result(ResultPaper result) {
        var blocks = new ArrayList<Block>(List.of(new Text(null, result.body())));
        if (result.blank() != null) blocks.add(facts(fact("blank", result.blank())));
        result.signers().stream().map(Composition::place).forEach(blocks::add);
        if (result.printedOnDemand() && result.verification().signed() != null)
            blocks.add(new Sealed(new InkLine(words.say("printed-by"), null, true)));
        return new Sheet(result.title(), numbered(result.number(), result.date()), List.copyOf(blocks));
    }

    private static List<Block> withSigners(List<Signer> signers, Block... blocks) {
        return Stream.concat(Stream.of(blocks), signers.stream().map(Composition::place))
                .toList();
    }

    /** Who signs with ink needs a line for it, and writes the day beside it. */
    private static Block place(Signer signer) {
        return signer.byHand() ? new InkLine(signer.post(), signer.name(), true) : new Signature(signer);
    }

    private Sheet transfer(TransferSheet sheet) {
        return new Sheet(
                words.say("transfer"),
                numbered(sheet.number(), sheet.date()),
                signedBy(
                        sheet,
                        List.of(
                                facts(fact("transfer-to", sheet.receiver())),
                                new Numbered(
                                        words.say("packages", sheet.packages().size()), sheet.packages()),
                                text(words.say("transfer-copies"))),
                        new InkLine(words.say("handed-by"), sheet.handedBy(), true),
                        new InkLine(words.say("taken-by"), null, true)));
    }

    /** The rows of the verification block. */
    List<Fact> trace(Verification verification) {
        var rows = new ArrayList<@Nullable Fact>();
        rows.add(fact("case", verification.caseNumber()));
        if (!verification.paragraph().isEmpty()) rows.add(fact("issued-under", verification.paragraph()));
        if (verification.signed() instanceof Verification.Signed(var by, var at)) {
            rows.add(fact("signed-by", by));
            rows.add(fact("signed-at", at));
        }
        return facts(rows.toArray(Fact[]::new)).rows();
    }

    /** Nobody signs an electronic paper by hand: its lines for ink become names, and the blank ones go. */
    private static List<Block> signedBy(Paper paper, List<Block> blocks, InkLine... lines) {
        var all = new ArrayList<>(blocks);
        if (paper.verification().signed() == null) all.addAll(List.of(lines));
        else all.add(facts(Stream.of(lines).map(Composition::named).toArray(Fact[]::new)));
        return List.copyOf(all);
    }

    private static @Nullable Fact named(InkLine line) {
        return line.name() == null ? null : new Fact(line.label(), line.name());
    }

    private String numbered(String number, String date) {
        return words.say("number", number, date);
    }

    private static Text text(String sentence) {
        return new Text(null, List.of(sentence));
    }

    private @Nullable Fact fact(String label, @Nullable String value) {
        return value == null ? null : new Fact(words.say(label), value);
    }

    /** A fact that is not there leaves no empty row. */
    private static Facts facts(@Nullable Fact... rows) {
        var present = new ArrayList<Fact>();
        for (var row : rows) if (row != null) present.add(row);
        return new Facts(List.copyOf(present));
    }
}
