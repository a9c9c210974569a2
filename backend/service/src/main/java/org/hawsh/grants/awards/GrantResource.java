package org.hawsh.grants.awards;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.grants.awards.acts.GiveBack;
import org.hawsh.grants.awards.acts.GrantStep;
import org.hawsh.grants.awards.acts.SignGrant;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;

@Path("/api/v1/grants")
@Tag(name = "Support")
class GrantResource {
    private final GrantService grants;

    GrantResource(GrantService grants) {
        this.grants = grants;
    }

    @GET
    @Operation(
            operationId = "listGrants",
            summary = "List the supports of initiatives, newest first")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public Page<GrantSummary> listGrants(@Valid @BeanParam GrantFilter filter) {
        return grants.page(filter);
    }

    @GET
    @Path("/{grantId}")
    @Operation(
            operationId = "readGrant",
            summary = "Read one support: what is agreed, where its money stands, what is due")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public GrantView readGrant(@PathParam("grantId") UUID grantId) {
        return grants.read(grantId);
    }

    @POST
    @Path("/{grantId}/signature")
    @Conflict("Its agreement is not approved, or it is signed")
    @Operation(
            operationId = "recordGrantSignature",
            summary = "Write down that the approved agreement was signed: the support is active")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantView recordGrantSignature(
            @PathParam("grantId") UUID grantId,
            @BeanParam IfMatch seen,
            @NotNull @Valid SignGrant body) {
        return grants.sign(grantId, seen.version(), body);
    }

    @POST
    @Path("/{grantId}/steps")
    @Conflict("The support is in a state in which this does not happen")
    @Operation(
            operationId = "recordGrantStep",
            summary =
                    "Suspend a support, go on with it, complete it, or cancel it before it is signed")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantView recordGrantStep(
            @PathParam("grantId") UUID grantId,
            @BeanParam IfMatch seen,
            @NotNull @Valid GrantStep body) {
        return grants.step(grantId, seen.version(), body);
    }

    @POST
    @Path("/{grantId}/give-backs")
    @Once
    @Conflict("There is less with the network, or the support is not signed or over")
    @Operation(
            operationId = "recordGrantGiveBack",
            summary = "Write down that the network gave back what it did not spend")
    @PermissionsAllowed(Permissions.GRANT_PAY)
    public GrantView recordGrantGiveBack(
            @PathParam("grantId") UUID grantId, @NotNull @Valid GiveBack body) {
        return grants.giveBack(grantId, body);
    }
}
