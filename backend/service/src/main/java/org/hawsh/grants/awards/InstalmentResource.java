package org.hawsh.grants.awards;

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
import org.hawsh.grants.awards.acts.DecideGrant;
import org.hawsh.grants.awards.acts.FailPayment;
import org.hawsh.grants.awards.acts.PayInstalment;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.Once;

@Path("/api/v1/grants/{grantId}/instalments/{instalmentId}")
@Tag(name = "Support")
class InstalmentResource {
    private final InstalmentService instalments;

    InstalmentResource(InstalmentService instalments) {
        this.instalments = instalments;
    }

    @POST
    @Path("/request")
    @Conflict("It was asked for before, or something stands in its way")
    @Operation(
            operationId = "requestGrantInstalment",
            summary = "Ask to give an instalment; everything in its way is answered at once")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantView requestGrantInstalment(
            @PathParam("grantId") UUID grantId,
            @PathParam("instalmentId") UUID instalmentId,
            @BeanParam IfMatch seen) {
        return instalments.request(grantId, instalmentId, seen.version());
    }

    @POST
    @Path("/decision")
    @Conflict("Nobody asked for it or reported it, or it is not yours to decide")
    @Operation(
            operationId = "decideGrantInstalment",
            summary =
                    "Approve an instalment somebody else asked for, or send it back; confirm that what was paid did not arrive, or not")
    @PermissionsAllowed(Permissions.GRANT_APPROVE)
    public GrantView decideGrantInstalment(
            @PathParam("grantId") UUID grantId,
            @PathParam("instalmentId") UUID instalmentId,
            @BeanParam IfMatch seen,
            @NotNull @Valid DecideGrant body) {
        return instalments.decide(grantId, instalmentId, seen.version(), body);
    }

    @POST
    @Path("/payment")
    @Once
    @Conflict(
            "It is paid or not approved, something stands in its way, or the caller asked or approved")
    @Operation(
            operationId = "recordGrantPayment",
            summary = "Pay an approved instalment, as a third person, once")
    @PermissionsAllowed(Permissions.GRANT_PAY)
    public GrantView recordGrantPayment(
            @PathParam("grantId") UUID grantId,
            @PathParam("instalmentId") UUID instalmentId,
            @NotNull @Valid PayInstalment body) {
        return instalments.pay(grantId, instalmentId, body);
    }

    @POST
    @Path("/failure")
    @Once
    @Conflict("It is not on its way, is reported already, or what was paid is accounted for")
    @Operation(
            operationId = "recordGrantPaymentFailure",
            summary =
                    "Write down that a payment did not arrive, and what then; what was paid waits for a second person")
    @PermissionsAllowed(Permissions.GRANT_PAY)
    public GrantView recordGrantPaymentFailure(
            @PathParam("grantId") UUID grantId,
            @PathParam("instalmentId") UUID instalmentId,
            @NotNull @Valid FailPayment body) {
        return instalments.fail(grantId, instalmentId, body);
    }
}
