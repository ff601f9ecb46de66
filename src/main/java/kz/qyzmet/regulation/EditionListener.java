package kz.qyzmet.regulation;

/** Told of each edition that a running system is given, in the transaction that adds it. Whoever wants to know implements it. */
public interface EditionListener {
    void added(Offering offering);
}
