package org.hawsh.grants.calls;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins a draft; everything else is written into it bit by bit. */
@Schema(name = "CreateGrantCall")
record CreateGrantCall(
        @NotNull UUID centreId,
        @Schema(description = "Out of which it is paid; it has support rules") @NotNull
                UUID contributionId,
        @NotNull @Valid DraftWords title) {

    GrantCallDetails details() {
        return new GrantCallDetails(
                title, null, Set.of(), Set.of(), List.of(), null, null, null, null, null, Set.of(),
                null, null, null, false);
    }
}
