// xml-crypto as a second opinion: node xml-crypto.mjs sign|verify …; exit 0 signed or valid, 1 not valid.
import { readFileSync, writeFileSync } from "node:fs";
import { SignedXml } from "xml-crypto";
import { DOMParser } from "@xmldom/xmldom";

const DS = "http://www.w3.org/2000/09/xmldsig#";
const C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
const RSA = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

const sign = (from, to, keyFile, certificateFile) => {
  const certificate = readFileSync(certificateFile, "utf8");
  const signer = new SignedXml({
    privateKey: readFileSync(keyFile, "utf8"),
    publicCert: certificate,
    signatureAlgorithm: RSA,
    canonicalizationAlgorithm: C14N,
    getKeyInfoContent: SignedXml.getKeyInfoContent,
  });
  signer.addReference({
    xpath: "/*",
    uri: "",
    isEmptyUri: true,
    digestAlgorithm: SHA256,
    transforms: [DS + "enveloped-signature", EXCLUSIVE],
  });
  signer.computeSignature(readFileSync(from, "utf8"), { prefix: "ds", location: { reference: "/*", action: "append" } });
  writeFileSync(to, signer.getSignedXml());
};

// The last signature, by a certificate that the caller knows; what it says was signed goes to a file.
const verify = (from, certificateFile, signed) => {
  const xml = readFileSync(from, "utf8");
  const all = new DOMParser().parseFromString(xml).getElementsByTagNameNS(DS, "Signature");
  const verifier = new SignedXml({ publicCert: readFileSync(certificateFile, "utf8"), getCertFromKeyInfo: () => null, idMode: "wssecurity" });
  verifier.loadSignature(all[all.length - 1]);
  if (!verifier.checkSignature(xml)) throw new Error("not valid");
  writeFileSync(signed, verifier.getSignedReferences()[0]);
};

try {
  const [, , command, ...files] = process.argv;
  if (command === "sign") sign(...files);
  else verify(...files);
} catch (refusal) {
  console.error(refusal.message);
  process.exit(1);
}
