package org.hawsh.activities.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quota. It names no status, so that people mix without one being shown. */
@Schema(name = "EnrolmentStream")
enum Stream {
    A,
    B
}
