package kz.qyzmet.agent;

import java.util.List;

/** What a page wants a key to do. */
public sealed interface Deed {
    /**
     * CMS signatures, one for each document.
     *
     * @param contents the documents, or their digests
     */
    record SignCms(List<byte[]> contents, Contents as, boolean stamped) implements Deed {
        public SignCms {
            contents = List.copyOf(contents);
        }
    }

    /** Signatures inside XML documents. */
    record SignXml(List<String> documents) implements Deed {
        public SignXml {
            documents = List.copyOf(documents);
        }
    }

    /** Nothing is signed: the page wants to know the certificate. */
    record ShowCertificate() implements Deed {}

    /** What stands in the container besides the signature. */
    enum Contents {
        DETACHED,
        ENCLOSED,
        /** Only the document's digest was given, which must be of the key's own kind; detached. */
        DIGEST
    }

    /** How much is to be signed, in bytes or characters; for the person to recognise it by. */
    default int size() {
        return switch (this) {
            case SignCms sign ->
                sign.contents().stream().mapToInt(content -> content.length).sum();
            case SignXml sign ->
                sign.documents().stream().mapToInt(String::length).sum();
            case ShowCertificate _ -> 0;
        };
    }
}
