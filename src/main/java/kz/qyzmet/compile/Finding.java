package kz.qyzmet.compile;

import java.util.List;

/**
 * Something wrong with a text.
 *
 * @param regulation number of the regulation within the act, 0 for the act itself
 * @param place where; {@code second} the other place of a contradiction, the same place where there is none
 * @param quote the words meant, at most 200 characters
 * @param arguments of the sentence, see {@code compile.finding.CODE} in the messages
 */
public record Finding(Code code, int regulation, Place place, Place second, String quote, List<String> arguments) {
    public Severity severity() {
        return code.severity();
    }
}
