package org.hawsh.mediation.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what the numbers of a release are told apart. */
@Schema(name = "MediationBreakdown")
enum Breakdown {
    GOVERNORATE,
    KIND,
    OUTCOME
}
