package org.hawsh.access.assignments;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** Why an assignment is refused or ended. */
@Schema(name = "RoleAssignmentDecision")
record Decision(@Schema(nullable = true) @PlainText @Size(min = 1, max = 200) String reason) {}
