package kz.qyzmet.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/**
 * Changes containers as somebody would who knows how they are built: parts of other genuine containers put in the place of
 * theirs, parts dropped, doubled and moved, other algorithms, tags and lengths. The same seed gives the same changes.
 */
final class Mutator {
    private static final List<String> OIDS = List.of(
            "1.2.840.113549.1.7.1", // data
            "1.2.840.113549.1.7.2", // signedData
            "1.2.840.113549.1.7.3", // envelopedData
            "1.2.840.113549.1.9.3", // contentType
            "1.2.840.113549.1.9.4", // messageDigest
            "1.2.840.113549.1.9.16.2.47", // signingCertificateV2
            "1.2.840.113549.1.9.16.2.14", // signature-time-stamp
            "1.2.840.113549.1.9.16.1.4", // TSTInfo
            "1.2.840.113549.1.1.1", // rsaEncryption
            "1.2.840.113549.1.1.5", // SHA-1 with RSA
            "1.2.840.113549.1.1.11",
            "1.2.840.113549.1.1.13",
            "1.3.14.3.2.26", // SHA-1
            "2.16.840.1.101.3.4.2.1", // SHA-256
            "2.16.840.1.101.3.4.2.3", // SHA-512
            "1.2.398.3.10.1.1.2.3.2", // GOST 34.10-2015
            "1.2.398.3.10.1.3.3", // Streebog
            "1.2.398.3.10.1.1.1.2", // GOST 34.310-2004
            "2.5.29.15",
            "2.5.29.37");
    private static final List<Node.Length> LENGTHS = List.of(Node.Length.values());
    private static final int MOST_CHANGES = 3;

    private final Random random;
    private final List<Node> genuine;
    private final List<List<Node>> parts;

    Mutator(long seed, List<byte[]> containers) {
        this.random = new Random(seed);
        this.genuine = containers.stream().map(Node::parse).toList();
        this.parts = genuine.stream().map(Node::all).toList();
    }

    /** One of the containers, changed in one to three ways. */
    byte[] next() {
        var root = genuine.get(random.nextInt(genuine.size())).copy();
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) change(root);
        return root.encoded();
    }

    private void change(Node root) {
        var all = root.all();
        var node = all.get(random.nextInt(all.size()));
        switch (random.nextInt(12)) {
            case 0 -> among(all, (siblings, at) -> siblings.remove(at));
            case 1 ->
                among(all, (siblings, at) -> siblings.add(at, siblings.get(at).copy()));
            case 2 -> among(all, (siblings, at) -> Collections.swap(siblings, at, random.nextInt(siblings.size())));
            case 3 -> among(all, (siblings, _) -> Collections.shuffle(siblings, random));
            case 4 -> among(all, (siblings, at) -> siblings.set(at, any().copy()));
            case 5 -> swapAlike(root);
            case 6 -> identifier(all);
            case 7 -> node.tag = random.nextInt(256);
            case 8 -> node.length = LENGTHS.get(random.nextInt(LENGTHS.size()));
            case 9 -> bytes(node);
            case 10 -> wrap(node);
            default ->
                among(
                        all,
                        (siblings, at) -> among(all, (others, there) -> {
                            if (siblings.size() > at)
                                others.add(there, siblings.get(at).copy());
                        }));
        }
    }

    private interface Change {
        void at(List<Node> siblings, int place);
    }

    private void among(List<Node> all, Change change) {
        var parents = all.stream()
                .filter(each -> each.children != null && !each.children.isEmpty())
                .toList();
        if (parents.isEmpty()) return;
        var siblings = parents.get(random.nextInt(parents.size())).children;
        if (siblings != null && !siblings.isEmpty()) change.at(siblings, random.nextInt(siblings.size()));
    }

    private Node any() {
        var part = parts.get(random.nextInt(parts.size()));
        return part.get(random.nextInt(part.size()));
    }

    /** What stands in the same place of another container: its signer, certificate, attribute, value, content. */
    private void swapAlike(Node root) {
        var here = root;
        var there = genuine.get(random.nextInt(genuine.size()));
        for (int depth = 1 + random.nextInt(8); ; depth--) {
            if (here.children == null || here.children.isEmpty() || there.children == null) return;
            int at = random.nextInt(here.children.size());
            if (at >= there.children.size()) return;
            if (depth == 0) {
                here.children.set(at, there.children.get(at).copy());
                return;
            }
            here = here.children.get(at);
            there = there.children.get(at);
        }
    }

    private void identifier(List<Node> all) {
        var identifiers =
                all.stream().filter(each -> each.tag == Node.OBJECT_IDENTIFIER).toList();
        if (identifiers.isEmpty()) return;
        var encoded = encoded(OIDS.get(random.nextInt(OIDS.size())));
        identifiers.get(random.nextInt(identifiers.size())).value = encoded;
    }

    private static byte[] encoded(String oid) {
        try {
            return Node.parse(new ASN1ObjectIdentifier(oid).getEncoded()).value;
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void bytes(Node node) {
        if (node.children != null || node.value.length == 0) return;
        switch (random.nextInt(5)) {
            case 0 -> node.value = Arrays.copyOf(node.value, random.nextInt(node.value.length));
            case 1 -> node.value = Arrays.copyOf(node.value, node.value.length + 1 + random.nextInt(40));
            case 2 -> Arrays.fill(node.value, (byte) random.nextInt(256));
            default -> node.value[random.nextInt(node.value.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private void wrap(Node node) {
        int layers = random.nextInt(10) == 0 ? 100 : 1;
        for (int i = 0; i < layers; i++) {
            var inner = new Node(node.tag);
            inner.value = node.value;
            inner.children = node.children;
            inner.length = node.length;
            node.tag = List.of(Node.SEQUENCE, 0x31, 0xa0, 0x24).get(random.nextInt(4));
            node.children = new ArrayList<>(Stream.of(inner).toList());
            node.length = random.nextInt(4) == 0 ? Node.Length.INDEFINITE : Node.Length.RIGHT;
        }
    }
}
