package kz.qyzmet.identity;

/** What a person is in a procedure, whatever name the act gives him (glossary, actors). Codes are stored and shown to machines: never renamed. */
public enum Role {
    /** көрсетілетін қызметті алушы: the person the service is for. */
    RECIPIENT,
    /** An operator of the State Corporation's front office. */
    STATE_CORP_WORKER,
    /** кеңсе қызметкері: receives, registers, sends. */
    OFFICE_CLERK,
    /** Head of the provider: resolves and signs. */
    HEAD,
    /** Deputy head: signs before the head. */
    DEPUTY_HEAD,
    /** жауапты орындаушы: examines and prepares the draft. */
    RESPONSIBLE_EXECUTOR,
    /** мұрағатшы: works the case where papers lie in the archive. */
    ARCHIVIST,
    /** Keeps an education department's strict-accountability forms and issues them to schools. */
    BLANK_KEEPER,
    /** Imports the texts of acts and approves what another editor imported; has no part in any procedure. */
    REGULATION_EDITOR,
    /** The akimat as the body that adopts a resolution. */
    AKIMAT,
    /** An information system acting by itself: the portal, the gateway's workstation. */
    SYSTEM,
    /** A party that no other name fits. */
    OTHER
}
