package org.hawsh.mediation.breakglass;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an opening stands for whoever asked for it. A refusal is not told: it would say that there is such a file. */
@Schema(name = "MediationOpeningState")
enum OpeningState {
    /** Nobody has approved it yet, or there is nothing to approve. */
    WAITING,
    OPEN,
    CLOSED,
    TAKEN_BACK,
    /** Not approved in time. */
    RUN_OUT
}
