package kz.qyzmet.blanks;

import java.time.Instant;

/**
 * An office asks another one for a blank.
 *
 * @param keeper id of the office asked
 * @param office id of the office that asks
 * @param askedBy name of the official
 * @param resumes whether the paper was being prepared already when its blank was spoiled, so that its time runs on
 * @param issued whether it was answered
 */
public record Request(
        long id,
        long keeper,
        long office,
        String caseNumber,
        Kind kind,
        Instant askedAt,
        String askedBy,
        boolean resumes,
        boolean issued) {}
