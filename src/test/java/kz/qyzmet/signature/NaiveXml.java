package kz.qyzmet.signature;

import java.util.Objects;
import org.apache.xml.security.Init;
import org.apache.xml.security.signature.XMLSignature;

/** A verifier as they are often written: the first signature anywhere, identifiers as declared, the library's word for it. RSA. */
final class NaiveXml {
    static {
        Init.init();
    }

    private NaiveXml() {}

    static boolean accepts(byte[] xml) throws Exception {
        var document = XmlForge.parsed(xml);
        var all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (org.w3c.dom.Element) all.item(i);
            for (var attribute : XmlNode.attributes(element))
                if (XmlNode.isIdentifier(attribute)) element.setIdAttributeNode(attribute, true);
        }
        var signature = new XMLSignature(XmlForge.ds(document, "Signature"), "", true);
        var certificate = signature.getKeyInfo().getX509Certificate();
        if (certificate == null) certificate = Bench.RSA.seal().certificate();
        return signature.checkSignatureValue(Objects.requireNonNull(certificate));
    }
}
