package org.hawsh.grants.applications;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/grant-applications/{id}")
@Tag(name = "Support")
class ApplicationStepResource {
    private final ApplicationSteps steps;

    ApplicationStepResource(ApplicationSteps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/submission")
    @Conflict("It is submitted already, or it is over")
    @Operation(
            operationId = "submitGrantApplication",
            summary =
                    "Submit an application; everything that stands in the way is answered at once")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantApplicationView submitGrantApplication(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid SubmitApplication body) {
        return steps.submit(id, seen.version(), body.lateBecause());
    }

    @POST
    @Path("/change-request")
    @Conflict("It is not submitted, it is over, or its call is being selected from")
    @Operation(
            operationId = "requestGrantApplicationChanges",
            summary =
                    "Say part by part what to mend; then it can be written on and submitted again")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantApplicationView requestGrantApplicationChanges(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid RequestChanges body) {
        return steps.requestChanges(id, seen.version(), body.changes());
    }

    @POST
    @Path("/ineligibility")
    @Conflict("It is not submitted, or it is over")
    @Operation(
            operationId = "declareGrantApplicationIneligible",
            summary = "Say that an application cannot be supported under its call, and why")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantApplicationView declareGrantApplicationIneligible(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid ApplicationReason body) {
        return steps.declareIneligible(id, seen.version(), body.reason());
    }

    @POST
    @Path("/withdrawal")
    @Conflict("It is over already")
    @Operation(
            operationId = "cancelGrantApplication",
            summary = "Withdraw an application, with a reason; the network can apply again")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantApplicationView cancelGrantApplication(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid ApplicationReason body) {
        return steps.withdraw(id, seen.version(), body.reason());
    }
}
