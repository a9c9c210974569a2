package org.hawsh.activities.courses.catalogue;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CourseTeacher", description = "Who teaches")
record TeacherView(
        @NotNull UUID staffMemberId,
        @NotNull String name,
        @Schema(description = "Of the code list teacher-roles", examples = "FACILITATOR") @NotNull
                String role) {}
