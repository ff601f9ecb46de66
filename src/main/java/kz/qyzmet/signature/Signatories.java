package kz.qyzmet.signature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.qyzmet.signature.Judgement.Signed;
import org.jspecify.annotations.Nullable;

/** Which of those who have signed is which of those who must. */
final class Signatories {
    private Signatories() {}

    /** Whether one certificate has signed twice, or one person has with two. */
    static boolean repeated(List<Signed> signers) {
        return doubled(signers, Signed::certificate)
                || doubled(
                        signers,
                        signer -> signer.certificate() == null
                                ? null
                                : signer.certificate().subject().iin());
    }

    /**
     * The signers in the order of the policies. Whoever is named there is found by name; the others take the places that
     * are left, so that a stranger is judged by the policy of the one who is missing. As many signers as policies.
     */
    static List<Signed> inOrderOf(List<Policy> policies, List<Signed> signers) {
        var free = new ArrayList<>(signers);
        var places = new Signed @Nullable [policies.size()];
        var strictestFirst = IntStream.range(0, policies.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -policies.get(i).names()))
                .toList();
        for (int i : strictestFirst) {
            var meant = free.stream()
                    .filter(signer -> isMeant(policies.get(i), signer))
                    .findFirst();
            meant.ifPresent(signer -> {
                places[i] = signer;
                free.remove(signer);
            });
        }
        return IntStream.range(0, places.length)
                .mapToObj(i -> places[i] != null ? places[i] : free.removeFirst())
                .toList();
    }

    private static boolean isMeant(Policy policy, Signed signer) {
        var certificate = signer.certificate();
        return certificate != null && policy.means(certificate.subject());
    }

    private static boolean doubled(List<Signed> signers, Function<Signed, @Nullable Object> what) {
        var seen = new HashSet<>();
        return signers.stream().map(what).filter(Objects::nonNull).anyMatch(each -> !seen.add(each));
    }
}
