package org.hawsh.grants.applications.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How an application stands, without a login. */
@Path("/api/v1/public/support-applications/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
@SecurityRequirements
class PublicApplicationResource {
    private final PublicApplications applications;

    PublicApplicationResource(PublicApplications applications) {
        this.applications = applications;
    }

    @GET
    @Operation(
            operationId = "readPublicSupportApplication",
            summary = "Read how an application stands, by its tracking code")
    @PermitAll
    public PublicApplication readPublicSupportApplication(
            @PathParam("code")
                    @Parameter(description = "As it was given", example = "SI-4F7K2MNP-B")
                    String code) {
        return applications.read(code);
    }
}
