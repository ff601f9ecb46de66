package kz.qyzmet.compile;

import static kz.qyzmet.regulation.Action.*;
import static kz.qyzmet.regulation.Channel.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.app.TestSystem;
import kz.qyzmet.compile.CompiledRegulation.Ability;
import kz.qyzmet.demo.Newcomers;
import kz.qyzmet.identity.Role;
import kz.qyzmet.play.Play;
import kz.qyzmet.play.PlayedPath;
import kz.qyzmet.regulation.Library;
import kz.qyzmet.regulation.Loader;
import kz.qyzmet.regulation.SourceFile;
import kz.qyzmet.regulation.Standard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the writer writes is played at the pages, in oblasts where the demo has nobody yet. */
@Tag("deep")
class WrittenServicesRunTest {
    private static final LocalDate BEGINNING = LocalDate.of(2018, 7, 2);

    @TempDir
    Path folder;

    @Test
    void chains_of_every_shape_run_through_every_channel_to_every_ending() throws IOException {
        var files = new ArrayList<SourceFile>();
        for (var act : List.of(threeChannels(), onPaper(), blanks(), adopted(), receptionOnly()))
            files.addAll(((Written.Files) act.written()).files());
        for (var file : files) write(file);
        var offerings = Loader.load(files).offerings();
        Newcomers.join(offerings, folder, List.of(folder));

        try (var system = TestSystem.demo(folder)) {
            var written = system.module(Library.class).catalogue(BEGINNING).stream()
                    .filter(one ->
                            offerings.stream().anyMatch(other -> other.hash().equals(one.hash())))
                    .toList();
            assertThat(written).hasSize(5);
            var told = new ArrayList<PlayedPath>();
            var played = new Play(system.url(), List.of(folder)).these(written, BEGINNING, told::add);
            assertThat(played).hasSizeGreaterThan(30);
            assertThat(played.stream()
                            .filter(path -> path.failure() != null)
                            .map(path -> path.service() + " " + path.channel() + " " + path.ending() + ": "
                                    + path.failure()))
                    .isEmpty();
        }
    }

    private static ToldByHand threeChannels() {
        var act = new ToldByHand()
                .channels(PORTAL, STATE_CORPORATION, PROVIDER_OFFICE)
                .usualChain();
        act.oblast = "kostanay";
        act.windows.add(new ToldWindow(
                java.time.MonthDay.of(6, 1), java.time.MonthDay.of(12, 1), "бірінші сынып", ToldByHand.place("8")));
        return act;
    }

    private static ToldByHand onPaper() {
        var act = new ToldByHand()
                .channels(STATE_CORPORATION, PROVIDER_OFFICE)
                .step("5.1", Role.STATE_CORP_WORKER, "20 minutes", RECEIVE_AND_CHECK, HAND_OVER)
                .step("5.2", Role.OFFICE_CLERK, "15 minutes", RECEIVE_AND_CHECK, REGISTER, HAND_OVER)
                .step("5.3", Role.HEAD, "1 working day", HAND_OVER)
                .step("5.4", Role.RESPONSIBLE_EXECUTOR, "3 working days", RECEIVE_AND_CHECK)
                .step("5.5", Role.RESPONSIBLE_EXECUTOR, "3 working days", PREPARE, HAND_OVER)
                .step("5.6", Role.DEPUTY_HEAD, "", CO_SIGN)
                .step("5.7", Role.HEAD, "1 working day", SIGN, HAND_OVER)
                .step("5.8", Role.OFFICE_CLERK, "15 minutes", SEND, ISSUE);
        act.title = "Ветеринариялық анықтама беру";
        act.oblast = "pavlodar";
        act.abilities.add(ToldByHand.told(Ability.NO_INFORMATION_SYSTEMS, "11"));
        act.abilities.add(ToldByHand.told(Ability.ORIGINALS_COMPARED, "5"));
        act.resultForm.add(ToldByHand.told(Standard.Form.PAPER, "3"));
        return act;
    }

    private static ToldByHand blanks() {
        var act = new ToldByHand()
                .channels(PROVIDER_OFFICE, PORTAL)
                .step("5.1", Role.OFFICE_CLERK, "15 minutes", REGISTER)
                .step("5.2", Role.ARCHIVIST, "6 calendar days", REQUEST_BLANK)
                .step("5.3", Role.ARCHIVIST, "2 calendar days", OBTAIN_BLANK, PREPARE)
                .step("5.4", Role.HEAD, "4 hours", SIGN)
                .step("5.5", Role.OFFICE_CLERK, "15 minutes", ISSUE)
                .step("5.5", Role.RECIPIENT, "", MARK_RECEIVED);
        act.title = "Тракторшы куәлігін беру";
        act.oblast = "kostanay";
        act.abilities.add(ToldByHand.told(Ability.PAPER_ON_DEMAND, "3"));
        return act;
    }

    private static ToldByHand adopted() {
        var act = new ToldByHand()
                .channels(PORTAL, STATE_CORPORATION)
                .step("5.1", Role.OFFICE_CLERK, "15 minutes", REGISTER)
                .step("5.2", Role.HEAD, "1 calendar day", RESOLVE)
                .step("5.3", Role.DEPUTY_HEAD, "1 calendar day", RESOLVE)
                .step("5.4", Role.RESPONSIBLE_EXECUTOR, "10 calendar days", PREPARE)
                .step("5.5", Role.HEAD, "1 calendar day", CO_SIGN)
                .step("5.6", Role.AKIMAT, "10 calendar days", ADOPT)
                .step("5.7", Role.OFFICE_CLERK, "15 minutes", REGISTER, SEND)
                .step("5.8", Role.STATE_CORP_WORKER, "15 minutes", MARK_RECEIVED, RECEIVE_AND_CHECK)
                .step("5.9", Role.STATE_CORP_WORKER, "15 minutes", ISSUE);
        act.title = "Жер учаскесінің нысаналы мақсатын өзгерту";
        act.oblast = "almaty-city";
        return act;
    }

    private static ToldByHand receptionOnly() {
        var act = new ToldByHand()
                .channels(PROVIDER_OFFICE)
                .step("5.1", Role.RESPONSIBLE_EXECUTOR, "15 minutes", RECEIVE_AND_CHECK, REGISTER);
        act.title = "Лагерьге құжаттар қабылдау";
        act.oblast = "atyrau";
        return act;
    }

    private void write(SourceFile source) throws IOException {
        var target = folder.resolve(source.path());
        Files.createDirectories(target.getParent());
        Files.write(target, source.content());
    }
}
