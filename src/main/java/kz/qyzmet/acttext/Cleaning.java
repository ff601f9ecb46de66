package kz.qyzmet.acttext;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kz.qyzmet.identity.Language;

/** From the text as found to the text as meant: the passes in their order. */
final class Cleaning {
    private static final List<UnaryOperator<Traced>> PASSES = List.of(
            Cells::part,
            Characters::tidy,
            Markup::drop,
            Spacing::close,
            LookAlikes::unmask,
            Boxes::fold,
            MovedLinks::putBack,
            ParagraphWords::drop,
            Lines::join,
            Spacing::stopsLast,
            Punctuation::space,
            Dashes::unify,
            Numbering::straighten);

    private static final Pattern WORD = Pattern.compile("\\p{IsCyrillic}{3,}+");
    private static final Pattern KAZAKH =
            Pattern.compile("[" + Habits.string("kazakh") + "]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Cleaning() {}

    static ActText clean(String name, String found) {
        var text = Traced.of(found);
        for (var pass : PASSES) text = pass.apply(text);
        return new ActText(name, found, text.text(), text.origins(), language(text.text()));
    }

    /** Two of three Kazakh words have a letter that Russian lacks; a Russian text has a Kazakh name or two. */
    private static Language language(String text) {
        var words = WORD.matcher(text).results().map(word -> word.group()).toList();
        long kazakh = words.stream().filter(word -> KAZAKH.matcher(word).find()).count();
        return kazakh * 4 > words.size() ? Language.KK : Language.RU;
    }
}
