package kz.qyzmet.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our arithmetic for verifying against Bouncy Castle's and the JDK's: random numbers, and those where carries and special cases meet. */
class GostArithmeticTest {
    private static final BigInteger Q = Gost2015.DOMAIN.getN();
    private static final ECPoint G = Gost2015.DOMAIN.getG();
    private final Random random = new Random(20150601);

    @Test
    void products_sums_and_differences_are_those_of_the_JDK() {
        products(20_000);
    }

    @Test
    @Tag("deep")
    void a_million_products_sums_and_differences_are_those_of_the_JDK() {
        products(1_000_000);
    }

    @Test
    void two_multiples_added_are_those_of_Bouncy_Castle_also_where_they_meet() {
        var scalars = List.of(0L, 1L, 2L, 3L, 16L, 31L, 32L, 255L).stream()
                .map(BigInteger::valueOf)
                .toList();
        var all = new ArrayList<>(scalars);
        scalars.forEach(scalar -> all.add(Q.subtract(scalar).mod(Q)));
        for (int more = 0; more < 6; more++) all.add(new BigInteger(512, random).mod(Q));
        for (var secret : List.of(BigInteger.ONE, BigInteger.TWO, Q.subtract(BigInteger.ONE), all.getLast()))
            for (var ofBase : all) for (var ofKey : all) sameSum(secret, ofBase, ofKey);
    }

    @Test
    void signatures_are_judged_as_by_Bouncy_Castle() {
        judgements(300);
    }

    @Test
    @Tag("deep")
    void a_hundred_thousand_signatures_are_judged_as_by_Bouncy_Castle() {
        judgements(100_000);
    }

    @Test
    void numbers_outside_the_range_never_fit() {
        var key = keys(BigInteger.TEN);
        for (var bad : List.of(BigInteger.ZERO, Q, Q.add(BigInteger.ONE), GostField.P, BigInteger.ONE.negate()))
            for (var good : List.of(BigInteger.ONE, Q.subtract(BigInteger.ONE))) {
                assertThat(key.holds(new byte[64], bad, good)).isFalse();
                assertThat(key.holds(new byte[64], good, bad)).isFalse();
            }
    }

    @Test
    void digests_are_those_of_Bouncy_Castle_however_the_message_is_cut() {
        digests(2_000);
    }

    @Test
    @Tag("deep")
    void a_hundred_thousand_digests_are_those_of_Bouncy_Castle() {
        digests(100_000);
    }

    private void products(int rounds) {
        var product = new GostProduct();
        for (int round = 0; round < rounds; round++) {
            var one = limbs();
            var other = limbs();
            var a = GostField.number(one);
            var b = GostField.number(other);
            var result = new long[GostField.LIMBS];
            product.multiply(one, other, result);
            assertThat(GostField.number(result)).isEqualTo(a.multiply(b).mod(GostField.P));
            assertThat(Arrays.stream(result).max().orElseThrow()).isLessThan((1L << 57) + (1L << 20));
            var more = result.clone();
            GostField.add(result, GostField.of(a), more);
            assertThat(GostField.number(more)).isEqualTo(a.multiply(b).add(a).mod(GostField.P));
            GostField.subtract(more, result, more);
            assertThat(GostField.number(more)).isEqualTo(a);
            GostField.subtract(more, GostField.of(a), more);
            assertThat(GostField.isZero(more)).isTrue();
        }
    }

    /** Limbs as long as they may get, empty ones and random ones. */
    private long[] limbs() {
        return random.longs(GostField.LIMBS)
                .map(limb -> switch (random.nextInt(4)) {
                    case 0 -> (1L << 58) - 1;
                    case 1 -> 0;
                    default -> limb >>> 6;
                })
                .toArray();
    }

    private static void sameSum(BigInteger secret, BigInteger ofBase, BigInteger ofKey) {
        var expected = ECAlgorithms.sumOfTwoMultiplies(G, ofBase, G.multiply(secret), ofKey)
                .normalize();
        var sum = keys(secret).sum(ofBase, ofKey);
        if (expected.isInfinity()) assertThat(sum.hasX(GostField.ONE)).isFalse();
        else {
            var x = expected.getAffineXCoord().toBigInteger();
            assertThat(sum.hasX(GostField.of(x)))
                    .as("%s %s %s", secret, ofBase, ofKey)
                    .isTrue();
            assertThat(sum.hasX(GostField.of(x.add(BigInteger.ONE)))).isFalse();
        }
    }

    private static GostEquation keys(BigInteger secret) {
        return new GostEquation(GostPublicKey.of(new ECPublicKeyParameters(G.multiply(secret), Gost2015.DOMAIN)));
    }

    private void judgements(int count) {
        var generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(Gost2015.DOMAIN, new SecureRandom()));
        int fitting = 0;
        for (int done = 0; done < count; ) {
            var keys = generator.generateKeyPair();
            var judge = new ECGOST3410Signer();
            judge.init(false, keys.getPublic());
            var equation = new GostEquation(GostPublicKey.of((ECPublicKeyParameters) keys.getPublic()));
            for (int of = 0; of < 20 && done < count; of++, done++) {
                var hash = new byte[64];
                random.nextBytes(hash);
                var rs = changed(signed((ECPrivateKeyParameters) keys.getPrivate(), hash));
                boolean fits = judge.verifySignature(hash, rs[0], rs[1]);
                assertThat(equation.holds(hash, rs[0], rs[1])).isEqualTo(fits);
                if (fits) fitting++;
            }
        }
        assertThat(fitting).isBetween(count / 3, count - count / 5);
    }

    private static BigInteger[] signed(ECPrivateKeyParameters key, byte[] hash) {
        var signer = new ECGOST3410Signer();
        signer.init(true, key);
        return signer.generateSignature(hash);
    }

    private BigInteger[] changed(BigInteger[] rs) {
        return switch (random.nextInt(6)) {
            case 0 -> new BigInteger[] {rs[0].flipBit(random.nextInt(510)), rs[1]};
            case 1 -> new BigInteger[] {rs[0], rs[1].flipBit(random.nextInt(510))};
            case 2 -> new BigInteger[] {rs[0], Q.subtract(rs[1])};
            default -> rs;
        };
    }

    private void digests(int count) {
        for (int done = 0; done < count; done++) {
            var message = new byte[random.nextInt(400)];
            if (random.nextInt(8) == 0) Arrays.fill(message, (byte) 0xff);
            else random.nextBytes(message);
            var theirs = new GOST3411_2012_512Digest();
            theirs.update(message, 0, message.length);
            var expected = new byte[64];
            theirs.doFinal(expected, 0);
            assertThat(inPieces(message)).isEqualTo(expected);
        }
    }

    private byte[] inPieces(byte[] message) {
        var ours = new Streebog();
        for (int at = 0; at < message.length; ) {
            int piece = Math.min(message.length - at, random.nextInt(130));
            if (piece == 1) ours.engineUpdate(message[at]);
            else ours.engineUpdate(message, at, piece);
            at += piece;
        }
        return ours.engineDigest();
    }
}
