package kz.qyzmet.gateway;

/** The connector of one register. */
public interface Responder {
    /** The register's name in questions: {@code individuals}, {@code notary}. */
    String register();

    /** Called on a thread of its own, interrupted when its time is up. An exception means the register is down. */
    Reply answer(Question question);
}
