package org.hawsh.access.assignments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an assignment stands at a moment. Only an active one decides anything. */
@Schema(name = "RoleAssignmentState")
enum AssignmentState {
    PROPOSED,
    UPCOMING,
    ACTIVE,
    ENDED,
    REFUSED
}
