package kz.qyzmet.corporation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.qyzmet.documents.Letterhead;
import kz.qyzmet.identity.Language;
import kz.qyzmet.identity.Office;
import kz.qyzmet.intake.Application;
import kz.qyzmet.regulation.Channel;
import kz.qyzmet.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the counter's papers have in common: whose letterhead they bear, and how they tell a day and a moment. */
@Component
class PaperWords {
    private final Messages messages;

    PaperWords(Messages messages) {
        this.messages = messages;
    }

    /** Whether the provider itself receives, and not the State Corporation. */
    static boolean ownReception(Application application) {
        return application.channel() == Channel.PROVIDER_OFFICE;
    }

    Letterhead letterhead(Application application, Office branch, Language language) {
        var second = ownReception(application)
                ? messages.text(
                        language, "corporation.receipt.bin", "bin", branch.bin().digits())
                : messages.text(language, "corporation.receipt.phone");
        return new Letterhead(
                branch.name().in(language), List.of(branch.address().in(language), second));
    }

    String moment(@Nullable Instant at, ZoneId zone, Language language) {
        if (at == null) return "";
        return messages.text(
                language,
                "corporation.receipt.moment",
                "day",
                format("d MMMM", at, zone, language),
                "year",
                format("yyyy", at, zone, language),
                "time",
                format("HH:mm", at, zone, language));
    }

    String day(@Nullable Instant at, ZoneId zone, Language language) {
        return at == null ? "" : messages.day(language, at.atZone(zone).toLocalDate());
    }

    private static String format(String pattern, Instant at, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
    }
}
