package kz.qyzmet.portal;

import kz.qyzmet.intake.Progress;

/** How an application stands, as its applicant would say it. Names are keys of messages. */
enum Standing {
    DRAFT,
    CHECKING,
    ON_ITS_WAY,
    WITH_THE_PROVIDER,
    RESULT,
    REASONED_REFUSAL,
    DOCUMENTS_DEFECTIVE,
    NOT_TAKEN;

    static Standing of(Progress progress) {
        var ending = progress.ending();
        if (ending != null) return valueOf(ending.name());
        return switch (progress.state()) {
            case DRAFT -> DRAFT;
            case CHECKING -> CHECKING;
            case REFUSED -> NOT_TAKEN;
            case ACCEPTED, SENT -> ON_ITS_WAY;
            case REGISTERED, READY, DONE -> WITH_THE_PROVIDER;
        };
    }

    boolean running() {
        return this == CHECKING || this == ON_ITS_WAY || this == WITH_THE_PROVIDER;
    }
}
