package org.hawsh.mediation.cases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How soon somebody has to begin. */
@Schema(name = "MediationUrgency")
public enum Urgency {
    ORDINARY,
    SOON,
    AT_ONCE
}
