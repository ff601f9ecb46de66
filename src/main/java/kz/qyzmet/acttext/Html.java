package kz.qyzmet.acttext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import kz.qyzmet.acttext.Reading.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The text of a page as people save it from a legal database. */
final class Html {
    /** More tags than any act has, and what they need fits into memory. */
    private static final int MOST_TAGS = 500_000;

    private static final int DEEPEST = 400;
    private static final Pattern BEGINS = Pattern.compile(
            "\\A[\\s\\uFEFF]*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--(?s:.{0,2000}?)-->\\s*+)?<(?:!doctype html|html|head|body|meta|title|div|table|article|p|h[1-6]|center|span|font)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]++");
    private static final Set<String> SKIPPED = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "header",
            "footer",
            "aside",
            "button",
            "select",
            "textarea",
            "svg",
            "object",
            "iframe",
            "title");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "table",
            "tr",
            "section",
            "article",
            "main",
            "blockquote",
            "center",
            "dl",
            "dt",
            "dd",
            "pre",
            "hr",
            "form",
            "fieldset",
            "caption",
            "body");

    private final Sheet sheet = new Sheet();
    private final Map<Element, Integer> numbers = new HashMap<>();

    private Html() {}

    static boolean looksSo(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFE) == 0xFE);
        var charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        var head = new String(bytes, 0, Math.min(bytes.length, 4000), charset);
        return BEGINS.matcher(head).find() || head.toLowerCase(Locale.ROOT).contains("<html");
    }

    static String text(byte[] bytes) throws Unfit {
        int tags = 0;
        for (byte b : bytes) if (b == '<') tags++;
        if (tags > MOST_TAGS) throw new Unfit(Reason.TOO_LARGE);
        try {
            var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
            var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
            var html = new Html();
            html.read(act(page.body()));
            return html.sheet.done();
        } catch (IOException damaged) {
            throw new Unfit(Reason.DAMAGED);
        }
    }

    /** Pages keep the act apart from menus; where the one article holds most of the words, it is the act. */
    private static Element act(Element body) {
        var articles = body.select("article, main");
        if (articles.isEmpty()) return body;
        var first = articles.first();
        return first != null && first.text().length() * 2 > body.text().length() ? first : body;
    }

    /** Without recursion, however deep the page. */
    private void read(Element root) throws Unfit {
        Node at = root;
        int depth = 0;
        while (true) {
            boolean skipped = at instanceof Element element && SKIPPED.contains(element.normalName());
            if (!skipped) open(at);
            if (!skipped && at.childNodeSize() > 0) {
                at = at.childNode(0);
                depth++;
                continue;
            }
            for (; depth > 0 && at.nextSibling() == null; depth--) {
                close(at);
                at = Objects.requireNonNull(at.parentNode());
            }
            close(at);
            if (depth == 0) return;
            at = Objects.requireNonNull(at.nextSibling());
        }
    }

    private void open(Node node) throws Unfit {
        if (node instanceof TextNode words) sheet.text(spaced(words));
        if (!(node instanceof Element element)) return;
        var name = element.normalName();
        if (BLOCKS.contains(name) || name.equals("br")) sheet.line();
        switch (name) {
            case "br" -> sheet.text("\n");
            case "tr" -> sheet.openRow();
            case "td", "th" -> sheet.openCell();
            case "li" -> sheet.text(label(element));
            case "sup" -> raised(element);
            default -> {}
        }
    }

    private void close(Node node) {
        if (!(node instanceof Element element)) return;
        var name = element.normalName();
        if (name.equals("td") || name.equals("th")) sheet.closeCell();
        else if (name.equals("tr")) sheet.closeRow();
        else if (BLOCKS.contains(name)) sheet.line();
    }

    private static String spaced(TextNode words) {
        var parent = words.parent();
        boolean asIs = parent != null && parent.normalName().equals("pre");
        return asIs
                ? words.getWholeText()
                : SPACES.matcher(words.getWholeText()).replaceAll(" ");
    }

    private void raised(Element number) throws Unfit {
        var words = number.text();
        if (sheet.endsWithDigit() && !words.isEmpty() && Character.isDigit(words.charAt(0))) sheet.text("-");
    }

    /** The number that a browser would show, as items of acts have it; none where the words bring their own. */
    private String label(Element item) {
        var list = item.parent();
        if (list == null || !list.normalName().equals("ol")) return "– ";
        int number = numbers.merge(list, 1, Integer::sum);
        return startsWithNumber(item) ? "" : number + first(list) - 1 + ") ";
    }

    private static boolean startsWithNumber(Node item) {
        var at = item;
        while (at.childNodeSize() > 0) at = at.childNode(0);
        return at instanceof TextNode words && words.text().matches("(?s)\\s*\\d.*");
    }

    private static int first(Element list) {
        var start = list.attr("start");
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }
}
