package org.hawsh.access.assignments;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an assignment is refused or ended. */
@Schema(name = "RoleAssignmentDecision")
record Decision(@Schema(nullable = true) @Size(min = 1, max = 200) String reason) {}
