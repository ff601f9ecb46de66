package kz.qyzmet.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.agent.AgentKey;
import kz.qyzmet.agent.Deed;
import kz.qyzmet.agent.Limits;
import kz.qyzmet.signature.HeldKeys.Kind;
import kz.qyzmet.signature.NcaCertificate;
import kz.qyzmet.web.Field;
import kz.qyzmet.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The keys on which a made-up person can lay hands, as a request lets him choose from them. */
@Component
@ConditionalOnBooleanProperty("qyzmet.demo")
class KeyRing {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final DemoKeys keys;

    /** A key in words; {@code unfit} says why it cannot be chosen, null when it can. */
    private record Offer(
            Kind kind, String name, String about, @Nullable String unfit) {}

    KeyRing(DemoKeys keys) {
        this.keys = keys;
    }

    /** The key chosen, if it is one of those offered. {@code named}: the IIN typed where the request has none. */
    Optional<AgentKey> chosen(Frame frame, Limits limits, @Nullable String named, @Nullable Kind kind) {
        var iin = holder(limits, named);
        if (iin == null || kind == null || !keys.of(iin).contains(kind)) return Optional.empty();
        return Optional.of(key(iin, kind))
                .filter(key -> limits.unfit(key, frame.now()).isEmpty());
    }

    /** What the person is shown; {@code error} null unless nothing usable was chosen. */
    KeysView.Asked lay(Frame frame, Dialogue dialogue, @Nullable String named, @Nullable String error) {
        var limits = dialogue.wish().limits();
        var iin = holder(limits, named);
        var offers = iin == null ? List.<Offer>of() : offers(frame, limits, iin);
        var fit = offers.stream().filter(offer -> offer.unfit() == null).toList();
        var unfit = offers.stream().filter(offer -> offer.unfit() != null).toList();
        return new KeysView.Asked(
                KeysPage.PATH + "/" + dialogue.id(),
                dialogue.origin(),
                what(frame, dialogue.wish().deed()),
                limits.iin() == null ? whose(frame, named) : null,
                iin,
                fit.isEmpty() ? null : choice(frame, fit, error),
                unfit.stream().map(offer -> offer.name() + ": " + offer.unfit()).toList());
    }

    private List<Offer> offers(Frame frame, Limits limits, String iin) {
        return keys.of(iin).stream()
                .map(kind -> offer(frame, limits, kind, key(iin, kind)))
                .toList();
    }

    private static Offer offer(Frame frame, Limits limits, Kind kind, AgentKey key) {
        var why = limits.unfit(key, frame.now()).map(unfit -> frame.t("demo.keys.unfit." + unfit.name()));
        return new Offer(kind, frame.t("web.sign.kind." + kind.name()), about(frame, key), why.orElse(null));
    }

    private AgentKey key(String iin, Kind kind) {
        return new AgentKey(keys.key(iin, kind), kind == Kind.REVOKED);
    }

    private static @Nullable String holder(Limits limits, @Nullable String named) {
        return limits.iin() == null ? named : limits.iin();
    }

    private static String about(Frame frame, AgentKey key) {
        var certificate = key.key().certificate();
        var subject = NcaCertificate.of(certificate).subject();
        var until = frame.day(certificate.getNotAfter().toInstant().atZone(ZONE).toLocalDate());
        var organisation = subject.organisation() == null ? "" : " · " + subject.organisation();
        return subject.commonName() + organisation + " · " + frame.t("demo.keys.until", "day", until);
    }

    private static String what(Frame frame, Deed deed) {
        return switch (deed) {
            case Deed.SignCms sign ->
                frame.t("demo.keys.sign", "count", sign.contents().size(), "size", deed.size());
            case Deed.SignXml sign ->
                frame.t("demo.keys.sign", "count", sign.documents().size(), "size", deed.size());
            case Deed.ShowCertificate _ -> frame.t("demo.keys.show");
        };
    }

    private static Field whose(Frame frame, @Nullable String named) {
        return Field.text("iin", frame.t("demo.keys.whose"))
                .inputMode("numeric")
                .autocomplete("off")
                .value(named);
    }

    private static Field choice(Frame frame, List<Offer> fit, @Nullable String error) {
        var choices = fit.stream()
                .map(offer -> new Field.Choice(offer.kind().name(), offer.name(), offer.about()))
                .toList();
        return Field.choice(Field.Kind.RADIO, "kind", frame.t("demo.keys.which"), choices)
                .value(choices.getFirst().value())
                .error(error);
    }
}
