package org.hawsh.grants.applications;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the centre can ask to mend. */
@Schema(name = "GrantApplicationPart", description = "A part of an application")
enum ApplicationPart {
    TITLE,
    PLAN,
    KIND,
    BENEFICIARIES,
    UPKEEP,
    PLACE,
    LANGUAGE,
    VOLUNTEER_HOURS,
    BUDGET,
    PAPERS
}
