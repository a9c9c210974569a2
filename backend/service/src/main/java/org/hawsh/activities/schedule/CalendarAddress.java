package org.hawsh.activities.schedule;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.PartOf;

/** Where a calendar program finds what somebody teaches. Shown once: only its hash is kept. */
@Schema(description = "Where a calendar program finds what I teach; shown once")
record CalendarAddress(
        @NotNull @Schema(examples = "/api/v1/public/calendars/9f86d081884c7d659a2feaa0c55ad015")
                String path)
        implements PartOf {}
