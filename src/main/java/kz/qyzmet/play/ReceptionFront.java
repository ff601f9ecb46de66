package kz.qyzmet.play;

import java.util.HashMap;
import java.util.Map;
import kz.qyzmet.identity.Role;
import kz.qyzmet.regulation.Action;
import kz.qyzmet.regulation.Step;

/** The provider's own reception: the documents are compared with their originals, and the paper form is signed by hand. */
final class ReceptionFront extends CounterFront {
    private static final String NAME = "Серікова Аружан Дәулетқызы";

    ReceptionFront(Stage stage) {
        super(stage, "/reception");
    }

    @Override
    Browser browser() {
        return stage.official(stage.office(), receiver());
    }

    /** Whoever the act lets receive. */
    private Role receiver() {
        return stage.offering().regulation().path(stage.channel()).before().stream()
                .filter(step -> step.action() == Action.RECEIVE_AND_CHECK)
                .map(Step::actor)
                .findFirst()
                .orElseThrow();
    }

    /** No register is asked here: the clerk copies what the identity document says. */
    @Override
    Map<String, String> visitor(String iin) {
        return new HashMap<>(Map.of("iin", iin, "name", NAME, "address", "Абай көшесі, 1"));
    }
}
