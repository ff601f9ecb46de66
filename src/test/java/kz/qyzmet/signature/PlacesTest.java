package kz.qyzmet.signature;

import static kz.qyzmet.signature.Bench.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Every byte of a container, changed; and the places where that is no harm, each by its name. */
@ParameterizedClass
@MethodSource("kz.qyzmet.signature.Bench#both")
class PlacesTest {
    /**
     * The only elements that may change, by their place in the container. Nobody signs them, and nothing that is decided
     * hangs on them: algorithms are permitted by their identifiers, and there are no parameters to choose.
     */
    private static final Map<String, String> UNAUTHENTICATED = Map.of(
            "0.1.0.0", "SignedData.version",
            "0.1.0.1", "SignedData.digestAlgorithms, a hint for those who read in one pass",
            "0.1.0.4.0.0", "SignerInfo.version",
            "0.1.0.4.0.2.1", "SignerInfo.digestAlgorithm.parameters",
            "0.1.0.4.0.3", "SignerInfo.signedAttrs: its tag, not what is in it",
            "0.1.0.4.0.4.1", "SignerInfo.signatureAlgorithm.parameters",
            "0.1.0.4.0.6", "SignerInfo.unsignedAttrs");

    private static final String SIGNED_ATTRIBUTES = "0.1.0.4.0.3";

    private final Bench bench;
    private final byte[] cms;
    private final Map<Integer, String> places = new HashMap<>();

    PlacesTest(Bench bench) throws Exception {
        this.bench = bench;
        var remark = new Attribute(new ASN1ObjectIdentifier("1.2.3.4"), new DERSet(new DERUTF8String("ескерту")));
        this.cms = UnsignedAttribute.added(Signing.enclosing(DOCUMENT, bench.person(), NOON), 0, remark);
        Node.places(cms, places::put);
    }

    @Test
    void no_byte_changes_but_in_the_places_that_nobody_signs() {
        assertThat(valid(judge(cms)).content()).isEqualTo(DOCUMENT);
        for (int i = 0; i < cms.length; i += 3) changed(i, 1 << (i % 8));
    }

    @Tag("deep")
    @Test
    void no_bit_changes_but_in_the_places_that_nobody_signs() {
        var open = new TreeSet<String>();
        for (int i = 0; i < cms.length; i++)
            for (int bit = 0; bit < 8; bit++) if (changed(i, 1 << bit)) open.add(named(i));
        System.out.println("PlacesTest: " + bench + ", " + cms.length * 8 + " bits; open: " + open);
    }

    /** Whether the container with this byte changed is still valid, for the same document by the same person. */
    private boolean changed(int at, int mask) {
        var damaged = cms.clone();
        damaged[at] ^= (byte) mask;
        if (!(judge(damaged) instanceof Verdict.Valid(var signature))) return false;
        assertThat(named(at)).as("byte %d at %s", at, places.get(at)).isNotEmpty();
        assertThat(signature.content()).isEqualTo(DOCUMENT);
        assertThat(signature.certificate()).isEqualTo(bench.person().certificate());
        return true;
    }

    private String named(int at) {
        var place = String.valueOf(places.get(at));
        return UNAUTHENTICATED.keySet().stream()
                .filter(open -> place.equals(open) || (place.startsWith(open + ".") && !open.equals(SIGNED_ATTRIBUTES)))
                .findFirst()
                .map(UNAUTHENTICATED::get)
                .orElse("");
    }

    private Verdict judge(byte[] container) {
        return Verification.verifyEnclosing(
                container, Policy.signedBy(IIN), bench.authority().trust(), bench.lists(), NOON);
    }
}
