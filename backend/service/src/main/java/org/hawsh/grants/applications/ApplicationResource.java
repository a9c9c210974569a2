package org.hawsh.grants.applications;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grant-applications")
@Tag(name = "Support")
class ApplicationResource {
    private final ApplicationService applications;

    ApplicationResource(ApplicationService applications) {
        this.applications = applications;
    }

    @GET
    @Operation(
            operationId = "listGrantApplications",
            summary = "List applications, newest first; one is found by its tracking code")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public Page<ApplicationSummary> listGrantApplications(
            @Valid @BeanParam ApplicationFilter filter) {
        return applications.page(filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The network applies under this call already")
    @Operation(
            operationId = "createGrantApplication",
            summary = "Begin an application of a network, as a draft")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantApplicationView createGrantApplication(@NotNull @Valid CreateApplication body) {
        return applications.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readGrantApplication",
            summary = "Read one application, and what stands in the way of submitting it")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public GrantApplicationView readGrantApplication(@PathParam("id") UUID id) {
        return applications.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("It is submitted and nobody asked for changes, or it is over")
    @Operation(
            operationId = "updateGrantApplication",
            summary = "Write on a draft, or mend what the centre asked for; it may lack anything")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantApplicationView updateGrantApplication(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(ApplicationDetails.class) JsonNode mergePatch) {
        return applications.edit(id, seen.version(), mergePatch);
    }
}
