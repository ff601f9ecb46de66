package kz.qyzmet.compile;

import java.util.stream.Stream;

/** «15 (пятьдесят) минут»: a number and its words that do not agree, wherever in the regulation. */
final class Numerals implements Pass {
    @Override
    public void read(Scope scope, Draft draft) {
        scope.regulation()
                .paragraphs()
                .flatMap(paragraph -> Stream.concat(
                        Stream.of(paragraph.head()), paragraph.parts().stream().map(Outline.Part::place)))
                .flatMap(place -> Terms.in(scope.clauses(), place).stream())
                .filter(term -> term.contradictory() || term.backwards(scope.clauses()))
                .forEach(term -> scope.finding(
                        Code.NUMERAL_WORD_MISMATCH,
                        term.place(),
                        String.valueOf(term.digits()),
                        String.valueOf(term.words())));
    }
}
