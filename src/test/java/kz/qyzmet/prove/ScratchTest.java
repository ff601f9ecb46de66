package kz.qyzmet.prove;
import java.nio.file.Path;
import kz.qyzmet.regulation.*;
import org.junit.jupiter.api.Test;
class ScratchTest {
    @Test void show() throws Exception {
        var offerings = Loader.load(RegulationFiles.under(Path.of("src/main/resources"))).offerings();
        for (var o : offerings) for (var l : kz.qyzmet.identity.Language.values()) { System.out.println("## "+o.oblast()+"/"+o.service()); new ProofText(l).lines(Prover.prove(o)).forEach(System.out::println); }
    }
}
