package org.hawsh.activities.courses;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;

/** Who is to teach: of the staff of the course's centre, employed, by the hour or for nothing. */
@Schema(name = "CourseTeacherChoice", description = "Who is to teach")
record Teacher(
        @NotNull UUID staffMemberId,
        @Schema(description = "Of the code list teacher-roles", examples = "FACILITATOR")
                @NotNull
                @CodeOf(CourseSheet.TEACHER_ROLES)
                String role) {}
