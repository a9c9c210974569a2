package org.hawsh.activities.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.enrolment.waitinglist.ChildcareWish;

/** The published form of the merge patch: every member may be left out. */
@Schema(description = "What to change (RFC 7396): what is left out stays")
record EnrolmentPatch(
        ChildcareWish childcareWish,
        Integer childcareChildren,
        @Schema(nullable = true) String placementLevel,
        @Schema(nullable = true) Integer practicalMark) {}
