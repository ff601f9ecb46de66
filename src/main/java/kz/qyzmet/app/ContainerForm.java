package kz.qyzmet.app;

import picocli.CommandLine.Option;

/** In which form a signature comes or is made; a CMS when neither is said. */
final class ContainerForm {
    @Option(names = "--xml", description = "an XML document, the signatures inside it")
    private boolean xml;

    @Option(names = "--soap", description = "a SOAP message, the signature of its body in the header")
    private boolean soap;

    boolean isXml() {
        return xml;
    }

    boolean isSoap() {
        return soap;
    }

    boolean isCms() {
        return !xml && !soap;
    }
}
