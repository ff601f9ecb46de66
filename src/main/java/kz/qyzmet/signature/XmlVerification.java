package kz.qyzmet.signature;

import static kz.qyzmet.signature.Refused.require;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.signature.Judgement.Signed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Judges an XML document with enveloped signatures (XMLDSig, with {@code URI=""}): the signatures are the last children of
 * its root, and each signs all that was there before it. Form and algorithms are judged on the tree before any
 * cryptography; then each signer by the same {@link Examination} as a CMS.
 */
public final class XmlVerification {
    private static final String WHOLE_DOCUMENT = "";

    private XmlVerification() {}

    /**
     * Judges a document of one signer; what was signed is what the verdict hands out, in canonical form and so without
     * comments. Never throws, whatever the bytes.
     *
     * @param at the moment at which the signature is known to have been there
     */
    public static Verdict verify(byte[] xml, Policy policy, Trust trust, Evidence evidence, Instant at) {
        return verifyAll(xml, List.of(policy), trust, evidence, at);
    }

    /**
     * Judges a document that exactly these must have signed one after the other, in whatever order. The content of each
     * is what that signer signed: with the signatures that were there, without those that came later.
     */
    public static Verdict verifyAll(byte[] xml, List<Policy> policies, Trust trust, Evidence evidence, Instant at) {
        return report(xml, new Judgement(policies, false, trust, evidence, at)).verdict();
    }

    /** Judges every signature of a document under one policy, the innermost first, with everything that was seen on the way. */
    public static Report report(byte[] xml, Policy each, Trust trust, Evidence evidence, Instant at) {
        return report(xml, new Judgement(List.of(each), true, trust, evidence, at));
    }

    private static Report report(byte[] xml, Judgement judgement) {
        var copy = xml.clone(); // what is judged is what is handed back
        try {
            return judgement.of(signed(XmlInput.read(copy)), copy);
        } catch (Refused refused) {
            return judgement.refused(refused.check(), refused.detail());
        }
    }

    /** Who signed what, the innermost first; takes the signatures out of the document. */
    static List<Signed> signed(Document document) throws Refused {
        var found = new ArrayList<Signed>();
        int left = CanonicalXml.BYTES; // for all together: each signer's document is kept
        for (var signature : lastFirst(document.getDocumentElement())) {
            var form = XmlSignature.read(signature, XmlProfile.ENVELOPED, WHOLE_DOCUMENT);
            signature.getParentNode().removeChild(signature); // XMLDSig §6.6.4, and with it all that came later
            found.addFirst(form.over(document, left));
            left -= found.getFirst().document().getOctetsLength();
        }
        return found;
    }

    /** Its signatures, which must be its last children. */
    static List<Element> lastFirst(Element root) throws Refused {
        var last = new ArrayList<Element>();
        for (var node : XmlNode.children(root).reversed()) {
            if (XmlNode.isSignature(node)) last.add((Element) node);
            else if (!isNothing(node)) break;
        }
        require(last.size() <= Container.MOST_SIGNERS, Check.TOO_LARGE, "more signers than anybody needs");
        long all = XmlNode.descendants(root).filter(XmlNode::isSignature).count();
        require(all == last.size(), Check.XML_STRUCTURE, "a signature that is not among the last children of the root");
        return last;
    }

    private static boolean isNothing(Node node) {
        return node.getNodeType() == Node.COMMENT_NODE || XmlNode.isSpace(node);
    }
}
