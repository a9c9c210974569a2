package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.PartOf;

/** The count at the end of a day. */
@Schema(name = "ChildcareClosing")
record ClosingView(
        @Schema(description = "Children who were still here, each of them named", examples = "0")
                @NotNull
                Integer stillHere,
        @NotNull Instant closedAt)
        implements PartOf {}
