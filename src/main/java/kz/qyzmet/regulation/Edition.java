package kz.qyzmet.regulation;

import tools.jackson.databind.json.JsonMapper;

/** An offering with the canonical texts it was read from: what is stored. */
public record Edition(Offering offering, String regulation, String standard) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Edition of(Document regulation, Document standard) {
        return of(Pin.text(regulation.tree()), Pin.text(standard.tree()));
    }

    /** From canonical texts that were checked when they were stored. */
    static Edition of(String regulation, String standard) {
        var offering = new Offering(
                Pin.hash(regulation, standard),
                RegulationFile.regulation(new Fact(JSON.readTree(regulation), "")),
                StandardFile.standard(new Fact(JSON.readTree(standard), "")));
        return new Edition(offering, regulation, standard);
    }
}
