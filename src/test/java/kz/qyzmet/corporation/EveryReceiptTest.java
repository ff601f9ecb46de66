package kz.qyzmet.corporation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qyzmet.demo.Cast;
import kz.qyzmet.documents.Papers;
import kz.qyzmet.gateway.StepTaken;
import kz.qyzmet.identity.Bin;
import kz.qyzmet.identity.Label;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.identity.OfficeKind;
import kz.qyzmet.identity.Offices;
import kz.qyzmet.intake.Application;
import kz.qyzmet.intake.Intake;
import kz.qyzmet.intake.Progress;
import kz.qyzmet.intake.Refusal;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.regulation.RefusalPoint.Kind;
import kz.qyzmet.regulation.RegulationFiles;
import kz.qyzmet.regulation.Standard;
import kz.qyzmet.web.TestFrames;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every receipt that is given over a counter under the shipped regulations; they are left in target/papers to be looked at. */
class EveryReceiptTest {
    private static final Path FOLDER = Path.of("target", "papers");
    private static final Instant DAY = Instant.parse("2018-07-04T05:20:00Z");
    private static final String EMPLOYEE = "Жүнісов Азамат Ерікұлы";

    static Stream<Arguments> receipts() throws IOException {
        return Loader.load(RegulationFiles.under(Path.of("src/main/resources"))).offerings().stream()
                .flatMap(offering -> Stream.of(Channel.STATE_CORPORATION, Channel.PROVIDER_OFFICE)
                        .filter(offering.regulation().intake().value()::contains)
                        .flatMap(channel -> Stream.of(Progress.State.SENT, Progress.State.REFUSED)
                                .filter(state -> state == Progress.State.SENT || refuses(offering, channel))
                                .flatMap(state -> Stream.of(Language.KK, Language.RU)
                                        .map(language -> Arguments.of(offering, channel, state, language)))));
    }

    private static boolean refuses(Offering offering, Channel channel) {
        return offering.regulation()
                .path(channel)
                .refusal(Kind.PACKAGE_INCOMPLETE)
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void a_receipt_names_who_took_or_refused_the_documents_and_which(
            Offering offering, Channel channel, Progress.State state, Language language) throws IOException {
        var application = application(offering, channel, state);
        var paper =
                receipts(offering, channel).of(application, offering, language).orElseThrow();
        var pdf = Papers.pdf(paper, language.tag());
        Files.createDirectories(FOLDER);
        Files.write(
                FOLDER.resolve(String.join(
                                "_",
                                offering.oblast(),
                                offering.service(),
                                channel.code(),
                                state.name(),
                                language.tag())
                        + ".pdf"),
                pdf);

        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            var text = squeezed(new PDFTextStripper().getText(document));
            assertThat(text)
                    .contains(
                            squeezed(EMPLOYEE),
                            squeezed(offering.standard().name().in(language)))
                    .doesNotContain("{", "___", "2009-10-02", "\uFFFD");
            for (var document1 : offering.standard().documents())
                if (document1.channels().contains(channel))
                    assertThat(text)
                            .contains(squeezed(
                                    state == Progress.State.SENT
                                            ? document1
                                                    .anyOf()
                                                    .getFirst()
                                                    .name()
                                                    .in(language)
                                            : document1.name().in(language)));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Receipts receipts(Offering offering, Channel channel) {
        var intake = mock(Intake.class);
        when(intake.offering(any())).thenReturn(offering);
        when(intake.asked(any()))
                .thenReturn(offering.standard().documents().stream()
                        .filter(asked -> asked.channels().contains(channel))
                        .toList());
        var received = offering.regulation().path(channel).receiving().orElseThrow();
        when(intake.steps(any()))
                .thenReturn(List.of(new StepTaken(
                        received.id(), received.at(), received.actor().name(), EMPLOYEE, DAY, null, DAY, "checked")));
        var missing = offering.standard().documents().stream()
                .filter(asked -> asked.channels().contains(channel))
                .map(Standard.Requirement::id)
                .toList();
        when(intake.refusals(any()))
                .thenReturn(
                        List.of(new Refusal(Kind.PACKAGE_INCOMPLETE, received.paragraph(), missing, EMPLOYEE, DAY)));
        var offices = mock(Offices.class);
        when(offices.find(anyLong())).thenReturn(Optional.of(office(offering, channel)));
        var messages = TestFrames.messages();
        var words = new PaperWords(messages);
        return new Receipts(intake, offices, new ImmediateResult(words, messages), words, messages);
    }

    private static Office office(Offering offering, Channel channel) {
        var kinds = channel == Channel.STATE_CORPORATION
                ? List.of(OfficeKind.STATE_CORPORATION)
                : List.copyOf(offering.regulation().providers().value());
        var cast = Cast.of(offering.oblast()).orElseThrow();
        var code = cast.office(kinds);
        var name = cast.officeName(code);
        return new Office(
                1,
                kinds.getFirst(),
                offering.oblast(),
                code,
                new Label(name, name, name),
                new Label("Бұқар жырау даңғылы, 13", "пр. Бухар-жырау, 13", "13 Bukhar Zhyrau Avenue"),
                new Bin("600140030017"));
    }

    private static Application application(Offering offering, Channel channel, Progress.State state) {
        var answers = new HashMap<String, String>();
        for (var field : offering.standard().fields()) answers.put(field.id(), answer(field));
        var documents = offering.standard().documents().stream()
                .filter(asked -> asked.channels().contains(channel))
                .map(asked -> new Application.Handed(
                        asked.id(), asked.anyOf().getFirst().id(), "scan.pdf", null))
                .toList();
        @Nullable Instant accepted = state == Progress.State.REFUSED ? null : DAY;
        return new Application(
                UUID.randomUUID(),
                1,
                "A31-2018-000017-5",
                channel,
                "",
                1,
                1L,
                new Application.Party("990303630111", "Қасымова Жанар Нұрланқызы", "Қарағанды қ., Гоголь к., 51"),
                new Application.Representative("990512530121", "Ахметжанов Марат Ғалиұлы", "2018-1204"),
                DAY,
                new Application.Dossier(answers, documents, true),
                new Progress(state, accepted, accepted, null, null, null, null));
    }

    private static String answer(Standard.Field field) {
        return switch (field.kind()) {
            case CHOICE -> field.choices().getFirst().value();
            case DATE -> "2009-10-02";
            case IIN -> "990303630111";
            case PHONE -> "+7 700 000 00 11";
            case TEXT, LONG_TEXT -> "Қасымова Сәбина Айдынқызы";
        };
    }
}
