package kz.qyzmet.corporation;

import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application;
import kz.qyzmet.regulation.Offering;
import org.jspecify.annotations.Nullable;

/**
 * Whose application it is, for what, and by whom it will be decided.
 *
 * @param desk path of the counter's desk, without language
 * @param path of its screen, without language
 * @param representative name and IIN; null when the recipient came in person
 */
record Head(
        String desk,
        String path,
        String service,
        String provider,
        String recipient,
        String iin,
        @Nullable String representative,
        @Nullable String powerOfAttorney) {

    static Head of(Operator operator, Application application, Offering offering, Office provider, Language language) {
        var represented = application.representative();
        return new Head(
                operator.base(),
                operator.path(application),
                offering.standard().name().in(language),
                provider.name().in(language),
                application.applicant().name(),
                application.applicant().iin(),
                represented == null ? null : represented.name() + ", " + represented.iin(),
                represented == null ? null : represented.powerOfAttorney());
    }
}
