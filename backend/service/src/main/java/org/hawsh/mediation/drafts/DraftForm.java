package org.hawsh.mediation.drafts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which form is being filled in. A hand-over has no draft: what is told at the desk is never read there again. */
@Schema(name = "MediationDraftForm")
enum DraftForm {
    INTAKE,
    DISPUTE,
    PARTY,
    CONSENT,
    SCREENING,
    MEETING,
    MEETING_HELD,
    NOTE,
    AGREEMENT,
    UNDERTAKING,
    SIGNATURE,
    OUTCOME,
    ENDING,
    FOLLOW_UP,
    CLOSING,
    ALERT
}
