package kz.qyzmet.documents;

import java.util.List;
import kz.qyzmet.documents.Sheet.Block;
import kz.qyzmet.documents.Sheet.Fact;
import kz.qyzmet.documents.Sheet.Facts;
import kz.qyzmet.documents.Sheet.InkLine;
import kz.qyzmet.documents.Sheet.Numbered;
import kz.qyzmet.documents.Sheet.Sealed;
import kz.qyzmet.documents.Sheet.Signature;
import kz.qyzmet.documents.Sheet.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Turns a sheet into HTML, element by element: whatever a person typed only ever becomes a text node. */
record SheetHtml(Words words, String style) {

    Document of(Sheet sheet, Paper paper, List<Fact> trace) {
        var html = Document.createShell("");
        html.getElementsByTag("html").attr("lang", words.language());
        html.title(sheet.title());
        html.head().appendElement("meta").attr("name", "subject").attr("content", sheet.known());
        html.head().appendElement("style").appendText(style);
        footer(html.body(), sheet);
        letterhead(html.body(), paper.office());
        annex(html.body(), paper.annex());
        html.body().appendElement("h1").text(sheet.title());
        say(html.body(), "p", "subtitle", sheet.subtitle());
        sheet.blocks().forEach(block -> put(html.body(), block));
        trace(html.body(), trace, paper.verification().signed() != null);
        return html;
    }

    private void put(Element body, Block block) {
        switch (block) {
            case Facts facts -> rows(body.appendElement("table").addClass("facts"), facts.rows());
            case Text text -> text(body.appendElement("div").addClass("text"), text);
            case Numbered list -> numbered(body, list);
            case InkLine line -> ink(body.appendElement("div").addClass("ink"), line);
            case Sealed(InkLine line) -> {
                var box = body.appendElement("div").addClass("ink");
                ink(box, line);
                say(box, "p", "seal", words.say("seal"));
            }
            case Signature(Signer signer) -> signature(body, signer);
        }
    }

    /** Repeated at the foot of every page, so that a loose second page is known for what it is. */
    private static void footer(Element body, Sheet sheet) {
        var row = body.appendElement("div")
                .addClass("footer")
                .appendElement("table")
                .appendElement("tr");
        say(row, "td", "paper", sheet.known());
        say(row, "td", "pages", "");
    }

    private static void letterhead(Element body, Letterhead office) {
        var head = body.appendElement("div").addClass("letterhead");
        say(head, "p", "office", office.office());
        office.lines().forEach(line -> say(head, "p", "line", line));
    }

    private void annex(Element body, @Nullable Annex annex) {
        if (annex == null) return;
        var form = words.say("annex", annex.number(), annex.service());
        say(body, "p", "annex", annex.order() == null ? form : form + "\n(" + annex.order() + ")");
    }

    private static void rows(Element table, List<Fact> facts) {
        for (var fact : facts) {
            var row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(fact.label());
            row.appendElement("td").appendText(fact.value());
        }
    }

    private static void text(Element box, Text text) {
        if (text.heading() != null) box.appendElement("h2").text(text.heading());
        text.paragraphs().forEach(paragraph -> box.appendElement("p").appendText(paragraph));
    }

    private static void numbered(Element body, Numbered list) {
        body.appendElement("h2").text(list.heading());
        var items = body.appendElement("ol");
        list.items().forEach(item -> items.appendElement("li").appendText(item));
    }

    private void ink(Element box, InkLine line) {
        say(box, "p", "label", line.label());
        var table = box.appendElement("table");
        var above = table.appendElement("tr").addClass("line");
        var under = table.appendElement("tr").addClass("under");
        say(above, "td", "named", line.name() == null ? "" : line.name());
        say(under, "td", "named", words.say("full-name"));
        blank(above, under, "signed", words.say("signature"));
        if (line.dated()) blank(above, under, "dated", words.say("signed-date"));
    }

    private static void blank(Element above, Element under, String style, String caption) {
        say(above, "td", "gap", "");
        say(under, "td", "gap", "");
        say(above, "td", style, "");
        say(under, "td", style, caption);
    }

    private static void signature(Element body, Signer signer) {
        var row = body.appendElement("table").addClass("signature").appendElement("tr");
        say(row, "td", "post", signer.post());
        say(row, "td", "name", signer.name());
    }

    private void trace(Element body, List<Fact> trace, boolean signed) {
        var box = body.appendElement("div").addClass("trace");
        say(box, "p", "heading", words.say("trace"));
        rows(box.appendElement("table"), trace);
        if (signed) say(box, "p", "signed", words.say("signed"));
    }

    private static void say(Element parent, String tag, String style, String text) {
        parent.appendElement(tag).addClass(style).appendText(text);
    }
}
