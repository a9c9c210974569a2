package org.hawsh.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a dispute when its case is closed. */
@Schema(name = "MediationOutcome")
enum Outcome {
    AGREEMENT_KEPT,
    AGREEMENT_PARTLY_KEPT,
    AGREEMENT_NOT_KEPT,
    /** Without an agreement. */
    ENDED,
    /** Without an agreement, and the people were sent to somebody who can help. */
    REFERRED;

    /**
     * @param ending null where there was an agreement
     */
    boolean fits(Ending ending) {
        return switch (this) {
            case ENDED -> ending != null && ending.referredTo() == null;
            case REFERRED -> ending != null && ending.referredTo() != null;
            default -> ending == null;
        };
    }
}
