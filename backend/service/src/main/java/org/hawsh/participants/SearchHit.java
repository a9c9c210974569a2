package org.hawsh.participants;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody found, and why. */
record SearchHit(
        @NotNull ParticipantSummary participant,
        @Schema(description = "What of the typed text led here; an open list") @NotNull
                Match match) {

    static SearchHit byReference(Participant participant) {
        return new SearchHit(ParticipantSummary.of(participant), Match.REFERENCE);
    }

    static SearchHit byPhone(Participant participant) {
        return new SearchHit(ParticipantSummary.of(participant), Match.PHONE);
    }

    /** How what was typed and what is written agree. */
    @Schema(name = "SearchMatch")
    enum Match {
        REFERENCE,
        PHONE,
        SAME_SPELLING,
        BEGINNING,
        OTHER_SPELLING
    }
}
