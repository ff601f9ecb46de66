package kz.qyzmet.prove;

import kz.qyzmet.regulation.RefusalPoint;

/** How a path ends: with what was asked for, or at one of the places that say no. */
public enum Ending {
    RESULT,
    SIGN_IN_REFUSED,
    REGISTER_DATA_UNOBTAINABLE,
    EDS_NOT_CONFIRMED,
    PACKAGE_INCOMPLETE,
    DOCUMENTS_DEFECTIVE,
    REASONED_REFUSAL;

    static Ending of(RefusalPoint.Kind kind) {
        return valueOf(kind.name());
    }
}
