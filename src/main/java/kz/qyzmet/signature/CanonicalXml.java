package kz.qyzmet.signature;

import java.io.ByteArrayOutputStream;
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
        var bytes = new ByteArrayOutputStream();
        try {
            Canonicalizer.getInstance(method).canonicalizeSubtree(node, bytes);
            return bytes.toByteArray();
        } catch (CanonicalizationException noForm) { // a relative namespace name has none, Canonical XML §1.3
            throw new Refused(Check.SIGNATURE_MALFORMED, "no canonical form");
        } catch (InvalidCanonicalizerException absent) {
            throw new IllegalStateException("Santuario does not know its own " + method, absent);
        }
    }
}
