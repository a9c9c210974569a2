package org.hawsh.activities.enrolment.waitinglist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody in line waits for. */
@Schema(name = "EnrolmentWaitsFor")
public enum WaitsFor {
    /** A class place, in their stream where there are streams. */
    PLACE,
    /** Seats in the children's corner; a class place is free. */
    CHILDCARE,
    /** To sit elsewhere no more at the time of this course. */
    OTHER_COURSE
}
