package org.hawsh.activities.childcare;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a child in the corner; from {@code NOBODY_CAME} on the steps when nobody collects it. */
@Schema(name = "ChildcareEventKind")
enum EventKind {
    SICK,
    ACCIDENT,
    NOBODY_CAME,
    PARENT_CALLED,
    COLLECTORS_CALLED,
    MANAGER_TOLD,
    AUTHORITY_CALLED,
    STILL_HERE
}
