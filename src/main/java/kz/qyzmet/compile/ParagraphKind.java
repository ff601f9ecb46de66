package kz.qyzmet.compile;

/** What a paragraph of a regulation tells: known by its words, never by its number. */
enum ParagraphKind {
    /** What the service is called and who provides it, by which standard, through which channels. */
    SERVICE,
    CHANNELS,
    FORM,
    RESULT,
    START_GROUND,
    /** What each procedure consists of and how long it takes. */
    CONTENT,
    /** What each procedure gives, so that the next may begin. */
    OUTCOMES,
    PARTICIPANTS,
    /** The steps again, as they pass between people. */
    SEQUENCE,
    CORPORATION,
    CORPORATION_RESULT,
    PORTAL,
    /** Where charts and the reference book of business processes are. */
    CHARTS,
    COMPLAINT,
    OTHER
}
