package org.hawsh.access.assignments;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.Role;
import org.hawsh.access.clients.ServiceClientRef;

@Schema(name = "Account", description = "Somebody with a login, and what they may do")
record AccountView(
        @NotNull UUID subject,
        @Schema(examples = "registrar.kirkuk") @NotNull String username,
        @Schema(examples = "Avan Omar") @NotNull String displayName,
        @Schema(description = "Whether they can sign in") @NotNull boolean enabled,
        @Schema(description = "Held now, as far as the caller may see it") @NotNull
                List<Held> roles,
        @Schema(description = "Set where it is a program's; null for a person")
                ServiceClientRef serviceClient) {

    /** A role; a null centre means every centre. */
    @Schema(name = "AccountRole")
    record Held(@NotNull Role role, UUID centreId) {}
}
