package org.hawsh.mediation.breakglass;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of the file was read in an opening, how often and when; never a word of it. */
@Schema(name = "MediationPartRead")
record PartRead(
        @NotNull FilePart part,
        @NotNull Integer times,
        @NotNull Instant firstAt,
        @NotNull Instant lastAt) {}
