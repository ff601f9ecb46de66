package kz.qyzmet.documents;

/** What was found in a PDF that should carry a signature. */
public sealed interface Extracted {

    /** One signature over the whole file. Nothing is said yet about the certificate nor about the digest. */
    final class Embedded implements Extracted {
        private final byte[] content;
        private final byte[] cms;

        Embedded(byte[] content, byte[] cms) {
            this.content = content;
            this.cms = cms;
        }

        /** The signed bytes. */
        public byte[] content() {
            return content.clone();
        }

        /** The detached CMS over them. */
        public byte[] cms() {
            return cms.clone();
        }
    }

    /** The file cannot be taken as a signed paper, whatever the certificate. */
    record Unacceptable(Flaw flaw) implements Extracted {}

    /** Why not; the words are under {@link #code()} in this module's messages. */
    enum Flaw {
        NOT_PDF("not-pdf"),
        NO_SIGNATURE("no-signature"),
        SEVERAL_SIGNATURES("several-signatures"),
        /** Another /SubFilter than ETSI.CAdES.detached. */
        FOREIGN_FORMAT("foreign-format"),
        /** The ranges leave out more than the signature itself: bytes were added, or never signed. */
        NOT_COVERED("not-covered"),
        /** Not one CMS with zeros behind it. */
        BROKEN_CONTENTS("broken-contents");

        private final String reason;

        Flaw(String reason) {
            this.reason = reason;
        }

        /** Never renamed. */
        public String code() {
            return "documents." + reason;
        }
    }
}
