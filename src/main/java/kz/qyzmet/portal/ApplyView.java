package kz.qyzmet.portal;

import java.util.List;
import kz.qyzmet.identity.Office;
import kz.qyzmet.regulation.Offering;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;

/** The choice of the office that will provide the service; {@code refused} null unless the register did not give the data. */
record ApplyView(
        String service,
        String passport,
        Field office,
        @Nullable Refused refused) {
    static ApplyView of(
            Frame frame,
            Offering offering,
            List<Office> providers,
            String chosen,
            @Nullable String error,
            @Nullable Refused refused) {
        var choices = providers.stream().map(office -> choice(frame, office)).toList();
        var field = Field.choice(Field.Kind.SELECT, "office", frame.t("portal.apply.office"), choices)
                .hint(frame.t("portal.apply.office_hint"))
                .value(choices.size() == 1 ? choices.getFirst().value() : chosen)
                .error(error);
        return new ApplyView(
                offering.standard().name().in(frame.language()), CatalogueView.path(offering), field, refused);
    }

    private static Field.Choice choice(Frame frame, Office office) {
        return new Field.Choice(office.code(), office.name().in(frame.language()));
    }
}
