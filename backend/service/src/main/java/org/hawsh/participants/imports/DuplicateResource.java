package org.hawsh.participants.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.http.Scarce;

@Path("/api/v1/participants/imports/{id}/duplicates")
@Tag(name = "Imports")
class DuplicateResource {
    private final DuplicateService duplicates;

    DuplicateResource(DuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Scarce
    @Operation(
            operationId = "listImportDuplicates",
            summary = "List the rows that are likely somebody who is known already")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public Page<DuplicateView> listImportDuplicates(
            @PathParam("id") UUID id,
            @Valid @BeanParam Paging paging,
            @QueryParam("undecided")
                    @Parameter(description = "Only those nobody has decided about")
                    @DefaultValue("false")
                    boolean undecided) {
        return duplicates.page(id, paging, undecided);
    }

    @POST
    @Path("/decisions")
    @Operation(
            operationId = "resolveImportDuplicates",
            summary = "Say of rows whether they are the same person or another")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public Undecided resolveImportDuplicates(
            @PathParam("id") UUID id, @NotNull @Valid DecideDuplicates body) {
        return new Undecided(duplicates.decide(id, body));
    }

    @Schema(name = "ImportUndecided", description = "How many still wait for a decision")
    record Undecided(@NotNull Long undecidedCount) {}
}
