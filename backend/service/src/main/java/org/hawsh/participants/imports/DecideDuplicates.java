package org.hawsh.participants.imports;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says about rows that look like people who are known. */
@Schema(description = "What is said about rows that look like people who are known")
record DecideDuplicates(
        @NotNull ImportDoubts.Decision decision,
        @Schema(description = "Null means all that nobody has decided about yet") @Size(max = 1_000)
                List<@NotNull Integer> rows) {}
