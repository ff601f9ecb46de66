package kz.qyzmet.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.casework.Draft;
import kz.qyzmet.casework.ServiceCase;
import kz.qyzmet.demo.Cast;
import kz.qyzmet.documents.Papers;
import kz.qyzmet.documents.Signer;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Iin;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.Official;
import kz.qyzmet.identity.Person;
import kz.qyzmet.identity.Post;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RegulationFiles;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.regulation.Step;
import kz.qyzmet.web.TestFrames;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper a provider gives under the shipped regulations; they are left in target/papers to be looked at. */
class EveryPaperTest {
    private static final Path FOLDER = Path.of("target", "papers");
    private static final Instant DAY = Instant.parse("2018-07-24T10:42:00Z");
    private static final String RECIPIENT = "Қасымова Жанар Нұрланқызы";
    private static final String IIN = "990303630111";
    private static final String SERIAL = "ЖБ № 0000417";
    private static final Map<String, String> ANSWERS = Map.of(
            "school", "№ 5 орта мектеп",
            "graduation-year", "2009",
            "group", "Э-21",
            "speciality", "Электрмен жабдықтау",
            "property", "Қарағанды қ., Ермеков к., 77, 12-пәтер, кадастрлық нөмірі 09-142-037-112",
            "deal", "Сату",
            "addressee", "Қарағанды қаласының нотариусы",
            "phone", "+7 700 000 00 11");

    /** Each result and a refusal, of each channel, before signing and after. */
    static Stream<Arguments> papers() throws IOException {
        return Loader.load(RegulationFiles.under(Path.of("src/main/resources"))).offerings().stream()
                .flatMap(offering -> offering.regulation().intake().value().stream()
                        .filter(channel ->
                                !offering.regulation().path(channel).signing().isEmpty())
                        .flatMap(channel ->
                                drafts(offering, channel).map(draft -> Arguments.of(offering, channel, draft))));
    }

    private static Stream<Draft> drafts(Offering offering, Channel channel) {
        var path = offering.regulation().path(channel);
        var blank = path.step(Action.OBTAIN_BLANK).isPresent() ? SERIAL : null;
        Stream<Draft> results = offering.results(channel).stream()
                .map(result -> new Draft.Result(result.id(), blank, "214", 1, null, List.of(), null));
        Stream<Draft> refusals = offering.standard().grounds().stream()
                .limit(1)
                .map(ground -> new Draft.Refusal(
                        ground.id(),
                        "Емхана бұл нөмірмен қорытынды берілмегенін растады.",
                        "88",
                        1,
                        null,
                        List.of(),
                        null));
        return Stream.concat(results, refusals);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void a_paper_tells_all_that_its_form_asks_on_one_page(Offering offering, Channel channel, Draft draft)
            throws IOException {
        for (boolean everything : new boolean[] {false, true}) {
            var seen = seen(offering, channel);
            var answers = answers(offering.standard(), draft, everything);
            var paper = new DraftPaper(new Wording(seen, IIN, answers), draft, signers(seen), TestFrames.messages());
            var pdf = Papers.pdf(
                    seen.byHand() ? paper.at(DAY, null) : paper.signedAt(DAY, name(Role.HEAD)), Wording.LANGUAGE.tag());
            keep(offering, channel, draft, everything, pdf);
            check(offering.standard(), draft, answers, pdf);
        }
    }

    private static void check(Standard standard, Draft draft, Map<String, String> answers, byte[] pdf)
            throws IOException {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .containsPattern("[әғқңөұүһі]")
                    .doesNotContain("{", "___", "— ", "2009-10-02", "\uFFFD")
                    .doesNotContainPattern("\\p{L}+: \\.");
            if (draft instanceof Draft.Result result) told(standard, result, answers, text);
        }
    }

    /** Each answered question that the result's text has a place for is answered on the paper, and the form's serial told. */
    private static void told(Standard standard, Draft.Result draft, Map<String, String> answers, String text) {
        var result = standard.results().stream()
                .filter(one -> one.id().equals(draft.result()))
                .findFirst()
                .orElseThrow();
        for (var field : standard.fields())
            if (result.has(field.id()) && !answers.getOrDefault(field.id(), "").isEmpty())
                assertThat(text).containsIgnoringCase(words(field, answers));
        if (draft.blank() != null) assertThat(text).contains(SERIAL);
    }

    private static String words(Standard.Field field, Map<String, String> answers) {
        var given = answers.getOrDefault(field.id(), "");
        return field.kind() == Standard.Field.Kind.DATE
                ? "2009 жылғы 2 қазан"
                : field.chosen(given).map(choice -> choice.label().kk()).orElse(given);
    }

    private static Map<String, String> answers(Standard standard, Draft draft, boolean everything) {
        var answers = new HashMap<String, String>();
        for (var field : standard.fields()) if (field.required() || everything) answers.put(field.id(), answer(field));
        if (draft instanceof Draft.Result chosen)
            standard.results().stream()
                    .filter(result -> result.id().equals(chosen.result()))
                    .flatMap(result -> Optional.ofNullable(result.asked()).stream())
                    .forEach(asked -> answers.put(asked.field(), asked.value()));
        return answers;
    }

    private static String answer(Standard.Field field) {
        return switch (field.kind()) {
            case CHOICE -> field.choices().getFirst().value();
            case DATE -> "2009-10-02";
            case IIN -> IIN;
            default ->
                ANSWERS.getOrDefault(
                        field.id(), field.id().startsWith("applicant") ? RECIPIENT : "Қасымова Сәбина Айдынқызы");
        };
    }

    private static void keep(Offering offering, Channel channel, Draft draft, boolean everything, byte[] pdf)
            throws IOException {
        var what = draft instanceof Draft.Result result ? result.result() : "refusal";
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve(String.join(
                                "_",
                                offering.oblast(),
                                offering.service(),
                                channel.code(),
                                what,
                                everything ? "full" : "brief")
                        + ".pdf"),
                pdf);
    }

    private static List<Signer> signers(Seen seen) {
        return seen.path().signing().stream()
                .map(Step::actor)
                .map(role -> new Signer(post(role).kk(), name(role), seen.byHand()))
                .toList();
    }

    private static Label post(Role role) {
        return switch (role) {
            case AKIMAT -> new Label("Қала әкімі", "Аким города", "Akim of the city");
            case DEPUTY_HEAD ->
                new Label("Директордың оқу ісі жөніндегі орынбасары", "Заместитель директора", "Deputy head");
            default -> new Label("Басшы", "Руководитель", "Head");
        };
    }

    private static String name(Role role) {
        return role == Role.DEPUTY_HEAD ? "Омарбекова Ләззат Ілиясқызы" : "Смағұлов Ерғали Тоқтарұлы";
    }

    private static Seen seen(Offering offering, Channel channel) {
        var kinds = List.copyOf(offering.regulation().providers().value());
        var cast = Cast.of(offering.oblast()).orElseThrow();
        var code = cast.office(kinds);
        var name = cast.officeName(code);
        var office = new Office(
                1,
                kinds.getFirst(),
                offering.oblast(),
                code,
                new Label(name, name, name),
                new Label("Бұқар жырау даңғылы, 13", "пр. Бухар-жырау, 13", "13 Bukhar Zhyrau Avenue"),
                new Bin("600140030017"));
        var head = new Official(
                new Person(1, new Iin("970917530030"), "Смағұлов", "Ерғали", "Тоқтарұлы"),
                new Post(1, 1, Role.HEAD, post(Role.HEAD)),
                office,
                1);
        return new Seen(TestFrames.at(DAY), head, of(channel), offering);
    }

    private static ServiceCase of(Channel channel) {
        return new ServiceCase(
                1,
                "A31-2018-000017-5",
                1,
                "",
                channel,
                1,
                "A31-2018-000017-5",
                "",
                RECIPIENT,
                DAY,
                DAY,
                null,
                null,
                null,
                null,
                null);
    }
}
