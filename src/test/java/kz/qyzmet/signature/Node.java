package kz.qyzmet.signature;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An element of an ASN.1 encoding (X.690 §8.1) that can be changed and written again, wrongly too. */
final class Node {
    static final int SEQUENCE = 0x30;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int OCTET_STRING = 0x04;

    private static final int CONSTRUCTED = 0x20;

    /** How its length is written. */
    enum Length {
        RIGHT,
        ONE_MORE,
        ONE_LESS,
        HUGE,
        NONE,
        INDEFINITE
    }

    int tag;
    byte[] value = {};

    @Nullable
    List<Node> children; // null: primitive

    Length length = Length.RIGHT;

    Node(int tag) {
        this.tag = tag;
    }

    /** A single definite encoding. */
    static Node parse(byte[] der) {
        return parse(der, 0, der.length).getFirst();
    }

    private static List<Node> parse(byte[] der, int from, int to) {
        var nodes = new ArrayList<Node>();
        for (int at = from; at < to; ) {
            var node = new Node(der[at] & 0xff);
            int start = contentStart(der, at);
            int end = start + contentLength(der, at);
            if ((node.tag & CONSTRUCTED) != 0) node.children = parse(der, start, end);
            else node.value = Arrays.copyOfRange(der, start, end);
            nodes.add(node);
            at = end;
        }
        return nodes;
    }

    private static int contentStart(byte[] der, int at) {
        int first = der[at + 1] & 0xff;
        return at + 2 + (first < 0x80 ? 0 : first & 0x7f);
    }

    private static int contentLength(byte[] der, int at) {
        int first = der[at + 1] & 0xff;
        if (first < 0x80) return first;
        int length = 0;
        for (int i = 0; i < (first & 0x7f); i++) length = (length << 8) | (der[at + 2 + i] & 0xff);
        return length;
    }

    /** Every byte with the place of the element that it belongs to, {@code 0.1.3}: header bytes to their own element. */
    static void places(byte[] der, BiConsumer<Integer, String> place) {
        places(der, 0, der.length, "", place);
    }

    private static void places(byte[] der, int from, int to, String above, BiConsumer<Integer, String> place) {
        int number = 0;
        for (int at = from; at < to; number++) {
            var path = above.isEmpty() ? "" + number : above + "." + number;
            int start = contentStart(der, at);
            int end = start + contentLength(der, at);
            boolean constructed = (der[at] & CONSTRUCTED) != 0;
            for (int i = at; i < (constructed ? start : end); i++) place.accept(i, path);
            if (constructed) places(der, start, end, path, place);
            at = end;
        }
    }

    Node copy() {
        var copy = new Node(tag);
        copy.value = value.clone();
        copy.length = length;
        if (children != null) {
            var copies = new ArrayList<Node>();
            children.forEach(child -> copies.add(child.copy()));
            copy.children = copies;
        }
        return copy;
    }

    /** Itself and everything inside. */
    List<Node> all() {
        var all = new ArrayList<Node>();
        all.add(this);
        if (children != null) children.forEach(child -> all.addAll(child.all()));
        return all;
    }

    byte[] encoded() {
        var out = new ByteArrayOutputStream();
        write(out);
        return out.toByteArray();
    }

    private void write(ByteArrayOutputStream out) {
        var content = new ByteArrayOutputStream();
        if (children == null) content.writeBytes(value);
        else children.forEach(child -> child.write(content));
        out.write(tag);
        switch (length) {
            case RIGHT -> writeLength(out, content.size());
            case ONE_MORE -> writeLength(out, content.size() + 1);
            case ONE_LESS -> writeLength(out, Math.max(0, content.size() - 1));
            case HUGE -> out.writeBytes(new byte[] {(byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff});
            case NONE -> {}
            case INDEFINITE -> out.write(0x80);
        }
        out.writeBytes(content.toByteArray());
        if (length == Length.INDEFINITE) out.writeBytes(new byte[2]);
    }

    private static void writeLength(ByteArrayOutputStream out, int length) {
        if (length < 0x80) {
            out.write(length);
            return;
        }
        int bytes = (39 - Integer.numberOfLeadingZeros(length)) / 8;
        out.write(0x80 | bytes);
        for (int i = bytes - 1; i >= 0; i--) out.write(length >> (8 * i));
    }
}
