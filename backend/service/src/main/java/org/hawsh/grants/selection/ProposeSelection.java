package org.hawsh.grants.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProposeGrantSelection")
record ProposeSelection(
        @Schema(description = "Every submitted application, once") @NotNull @Size(max = 200)
                List<@NotNull @Valid ProposedSupport> lines) {}
