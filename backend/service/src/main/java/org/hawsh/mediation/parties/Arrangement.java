package org.hawsh.mediation.parties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes a meeting safe. */
@Schema(name = "MediationArrangement")
enum Arrangement {
    /** The mediator goes between the parties, who do not meet. */
    SHUTTLE,
    SEPARATE_ARRIVAL,
    ANOTHER_PLACE,
    SUPPORT_PERSON,
    MEDIATOR_OF_OWN_SEX
}
