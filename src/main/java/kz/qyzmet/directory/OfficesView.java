package kz.qyzmet.directory;

import java.util.Comparator;
import java.util.List;
import kz.qyzmet.identity.Oblast;
import kz.qyzmet.identity.Office;
import kz.qyzmet.web.Frame;

/** The offices, oblast by oblast; those without offices are left out. */
record OfficesView(List<InOblast> oblasts) {
    record InOblast(String name, List<Row> offices) {}

    record Row(String name, String kind, String code, String bin, String href) {}

    static OfficesView of(Frame frame, List<Office> offices) {
        return new OfficesView(Oblast.all().stream()
                .map(oblast -> new InOblast(
                        oblast.name().in(frame.language()),
                        offices.stream()
                                .filter(office -> office.oblast().equals(oblast.key()))
                                .sorted(Comparator.comparing(Office::kind).thenComparing(Office::code))
                                .map(office -> row(frame, office))
                                .toList()))
                .filter(oblast -> !oblast.offices().isEmpty())
                .toList());
    }

    private static Row row(Frame frame, Office office) {
        return new Row(
                office.name().in(frame.language()),
                frame.t("identity.office-kind." + office.kind()),
                office.code(),
                office.bin().digits(),
                frame.link(OfficePage.path(office.id())));
    }
}
