package kz.qyzmet.signature;

import static kz.qyzmet.signature.Refused.require;
import static kz.qyzmet.signature.XmlNode.base64;
import static kz.qyzmet.signature.XmlNode.onlyAttributes;
import static kz.qyzmet.signature.XmlNode.parts;

import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.signature.Container.Signer;
import kz.qyzmet.signature.Judgement.Signed;
import org.bouncycastle.asn1.DEROctetString;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One {@code ds:Signature} taken apart (XMLDSig §4): every part at its place, of the permitted kinds, and nothing besides.
 * No cryptography is done here, and nothing that it names is fetched.
 *
 * @param content how the signed content is made canonical
 */
record XmlSignature(CanonicalXml content, Signer signer) {
    private static final Embedded NOTHING = new Embedded(List.of(), List.of());

    /**
     * @param signature at its place in the document, whose namespaces belong to what is signed
     * @param target the only thing that it may sign, as a reference names it
     */
    static XmlSignature read(Element signature, XmlProfile profile, String target) throws Refused {
        var parts = parts(signature, XmlNode.SIGNATURES, "SignedInfo", "SignatureValue", "KeyInfo"); // §4.2
        var info =
                parts(parts.getFirst(), XmlNode.SIGNATURES, "CanonicalizationMethod", "SignatureMethod", "Reference");
        for (var plain : List.of(signature, parts.get(0), parts.get(1), parts.get(2))) onlyAttributes(plain);
        var method = profile.canonicalization(algorithm(info.get(0), Check.XML_TRANSFORM_FORBIDDEN)); // §4.4.1
        var algorithm = XmlAlgorithms.signature(algorithm(info.get(1), Check.XML_STRUCTURE)); // §4.4.2
        var reference = reference(info.get(2), target);
        var digest = XmlAlgorithms.digest(algorithm(reference.get(1), Check.XML_STRUCTURE)); // §4.4.3.5
        onlyAttributes(reference.get(2));
        var content = profile.content(transforms(reference.get(0)));
        var certificate = certificate(parts.get(2), profile);
        var signed = SignedAttributes.ofSignedInfo(method.of(parts.getFirst()), base64(reference.get(2)));
        var value = new DEROctetString(base64(parts.get(1)));
        return new XmlSignature(content, new Signer(certificate, digest, algorithm, signed, value, NOTHING, List.of()));
    }

    /**
     * With the document that it must have signed, for judging.
     *
     * @param most how many bytes that may be in canonical form
     */
    Signed over(Node document, int most) throws Refused {
        return new Signed(signer, new DEROctetString(content.of(document, most)), null);
    }

    private static List<Element> reference(Element reference, String target) throws Refused {
        onlyAttributes(reference, "URI"); // §4.4.3: neither a type nor anything else
        require(reference.hasAttribute("URI"), Check.XML_REFERENCE_SCOPE, "a reference to nothing");
        var uri = reference.getAttribute("URI");
        require(uri.isEmpty() || uri.startsWith("#"), Check.XML_EXTERNAL_REFERENCE, "a reference to something outside");
        require(uri.equals(target), Check.XML_REFERENCE_SCOPE, "a reference to something else");
        return parts(reference, XmlNode.SIGNATURES, "Transforms", "DigestMethod", "DigestValue");
    }

    private static List<String> transforms(Element transforms) throws Refused {
        var names = new ArrayList<String>();
        onlyAttributes(transforms);
        for (var child : XmlNode.children(transforms)) {
            if (XmlNode.is(child, XmlNode.SIGNATURES, "Transform"))
                names.add(algorithm((Element) child, Check.XML_TRANSFORM_FORBIDDEN));
            else require(XmlNode.isSpace(child), Check.XML_STRUCTURE, "something between the transforms");
        }
        return names;
    }

    /** What an element names that must not say anything else: no parameters, no style sheet, no shortened value. */
    private static String algorithm(Element method, Check otherwise) throws Refused {
        onlyAttributes(method, "Algorithm");
        require(XmlNode.children(method).stream().allMatch(XmlNode::isSpace), otherwise, "parameters of an algorithm");
        return method.getAttribute("Algorithm");
    }

    private static NcaCertificate certificate(Element keyInfo, XmlProfile profile) throws Refused {
        var children = XmlNode.elements(keyInfo);
        require(
                children.stream()
                        .noneMatch(child -> XmlNode.is(child, XmlNode.SIGNATURES, "RetrievalMethod")), // §4.5.3
                Check.XML_EXTERNAL_REFERENCE,
                "a key to be fetched");
        require(
                children.stream().noneMatch(child -> XmlNode.is(child, XmlNode.SIGNATURES, "KeyValue")), // §4.5.2
                Check.SIGNER_CERTIFICATE_MISSING,
                "a bare key");
        var der = profile.certificate(keyInfo);
        require(Bounds.exceeded(der, 0).isEmpty(), Check.SIGNATURE_MALFORMED, "not a certificate");
        try {
            return NcaCertificate.of(Formats.certificate(der));
        } catch (RuntimeException | CertificateException hostile) { // parsers answer hostile bytes with any of these
            throw new Refused(Check.SIGNATURE_MALFORMED, "not a certificate");
        }
    }
}
