package kz.qyzmet.intake;

/**
 * Who acts at the front.
 *
 * @param journal without personal data: {@code account/9}, {@code post/4}
 * @param iin of the person, whose signature alone will do
 * @param name as shown to people
 */
public record Actor(String journal, String iin, String name) {}
