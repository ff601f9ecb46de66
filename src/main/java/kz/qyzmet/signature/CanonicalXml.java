package kz.qyzmet.signature;

import static kz.qyzmet.signature.Refused.require;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import org.apache.xml.security.c14n.CanonicalizationException;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.c14n.InvalidCanonicalizerException;
import org.w3c.dom.Node;

/**
 * Canonical XML 1.0, inclusive and exclusive: what of an XML document is signed, as bytes. A reference to a whole document
 * or to an identifier leaves comments out, whatever the method says (XMLDSig §4.4.3.3), so there is one form of each.
 */
enum CanonicalXml {
    INCLUSIVE(Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS),
    EXCLUSIVE(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS);

    /** How a signature names the method. */
    static final Map<String, CanonicalXml> NAMED = Map.of(
            Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS, INCLUSIVE,
            Canonicalizer.ALGO_ID_C14N_WITH_COMMENTS, INCLUSIVE,
            Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS, EXCLUSIVE,
            Canonicalizer.ALGO_ID_C14N_EXCL_WITH_COMMENTS, EXCLUSIVE);

    static final int BYTES = 2 * XmlInput.BYTES; // a sign may become five, so a document grows

    static {
        Canonicalizer.registerDefaultAlgorithms(); // Santuario's own table, which nothing else reads
    }

    private final String method;

    CanonicalXml(String method) {
        this.method = method;
    }

    String method() {
        return method;
    }

    /** The canonical bytes of a document, or of an element at its place. */
    byte[] of(Node node) throws Refused {
        return of(node, BYTES);
    }

    /** The same where so many are left. */
    byte[] of(Node node, int most) throws Refused {
        var bytes = new Bounded(most);
        try {
            Canonicalizer.getInstance(method).canonicalizeSubtree(node, bytes);
            require(!bytes.full, Check.TOO_LARGE, "too long in canonical form");
            return bytes.kept.toByteArray();
        } catch (CanonicalizationException noForm) { // a relative namespace name has none, Canonical XML §1.3
            throw new Refused(Check.SIGNATURE_MALFORMED, "no canonical form");
        } catch (InvalidCanonicalizerException absent) {
            throw new IllegalStateException("Santuario does not know its own " + method, absent);
        }
    }

    /** Keeps no more than it may. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int most;
        private boolean full;

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int count) {
            full |= count > most - kept.size();
            if (!full) kept.write(octets, from, count);
        }
    }
}
