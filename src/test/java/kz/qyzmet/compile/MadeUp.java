package kz.qyzmet.compile;

import java.nio.charset.StandardCharsets;
import kz.qyzmet.acttext.ActReader;
import kz.qyzmet.acttext.Reading;

/** Made-up regulations around the sentences that a test is about. */
final class MadeUp {
    private MadeUp() {}

    static Compiled compile(String text) {
        var reading = ActReader.read("made-up", text.getBytes(StandardCharsets.UTF_8));
        return Compiler.compile(((Reading.Read) reading).text());
    }

    /** A Kazakh regulation whose first paragraph goes on with these lines; numbered ones begin paragraphs of their own. */
    static CompiledRegulation kazakh(String... lines) {
        return compile("""
                        "Гүл егуге рұқсат беру" мемлекеттік көрсетілетін қызмет регламенті
                        1. Жалпы ережелер
                        1. "Гүл егуге рұқсат беру" мемлекеттік көрсетілетін қызметін (бұдан әрі – мемлекеттік көрсетілетін қызмет) ауданның гүл шаруашылығы бөлімі (бұдан әрі – көрсетілетін қызметті беруші) көрсетеді.
                        """ + String.join("\n", lines)).regulations().getFirst();
    }

    /** The same in Russian. */
    static CompiledRegulation russian(String... lines) {
        return compile("""
                        Регламент государственной услуги "Выдача разрешения на посадку цветов"
                        1. Общие положения
                        1. Государственная услуга "Выдача разрешения на посадку цветов" (далее – государственная услуга) оказывается отделом цветоводства района (далее – услугодатель).
                        """ + String.join("\n", lines)).regulations().getFirst();
    }
}
