package org.hawsh.grants.calls.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.platform.http.WholeList;

/** Which support can be applied for, without a login. */
@Path("/api/v1/public/support-calls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
@SecurityRequirements
class PublicSupportCallResource {
    private final PublicSupportCalls calls;

    PublicSupportCallResource(PublicSupportCalls calls) {
        this.calls = calls;
    }

    @GET
    @Operation(
            operationId = "listPublicSupportCalls",
            summary = "List the support for community initiatives that can be applied for")
    @PermitAll
    public WholeList<PublicSupportCall> listPublicSupportCalls(
            @QueryParam("centre")
                    @Parameter(description = "A centre's code; all if left out", example = "KRK")
                    String centre) {
        return WholeList.of(calls.open(centre));
    }
}
