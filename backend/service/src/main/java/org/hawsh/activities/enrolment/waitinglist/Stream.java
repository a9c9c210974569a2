package org.hawsh.activities.enrolment.waitinglist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quota. It names no status, so that people mix without one being shown. */
@Schema(name = "EnrolmentStream")
public enum Stream {
    A,
    B
}
