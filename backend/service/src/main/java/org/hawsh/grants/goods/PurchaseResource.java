package org.hawsh.grants.goods;

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
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grants/{grantId}/purchases")
@Tag(name = "Support")
class PurchaseResource {
    private final PurchaseService purchases;

    PurchaseResource(PurchaseService purchases) {
        this.purchases = purchases;
    }

    @GET
    @Operation(
            operationId = "listGrantPurchases",
            summary = "List what is bought for a support, and what is missing to deliver it")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public WholeList<PurchaseView> listGrantPurchases(@PathParam("grantId") UUID grantId) {
        return WholeList.of(purchases.of(grantId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict(
            "The support is not active, the instalment is no approved one of goods, or there is a purchase for it")
    @Operation(
            operationId = "createGrantPurchase",
            summary = "Begin to buy for an approved instalment of goods")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public PurchaseView createGrantPurchase(
            @PathParam("grantId") UUID grantId, @NotNull @Valid CreatePurchase body) {
        return purchases.begin(grantId, body.instalmentId());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readGrantPurchase",
            summary = "Read what is bought for one instalment, and what is missing to deliver it")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public PurchaseView readGrantPurchase(
            @PathParam("grantId") UUID grantId, @PathParam("id") UUID id) {
        return purchases.read(grantId, id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The support is not active, or the network has it already")
    @Operation(
            operationId = "updateGrantPurchase",
            summary = "Write down quotes, the goods-received note and the receipt, bit by bit")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public PurchaseView updateGrantPurchase(
            @PathParam("grantId") UUID grantId,
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(PurchaseDetails.class) JsonNode mergePatch) {
        return purchases.edit(grantId, id, seen.version(), mergePatch);
    }

    @POST
    @Path("/{id}/delivery")
    @Conflict(
            "The support is not active, the network has it already or is not cleared, or the caller asked for it or approved it")
    @Operation(
            operationId = "completeGrantPurchase",
            summary =
                    "Deliver what was bought, as a third person; everything that stands in the way is answered at once")
    @PermissionsAllowed(Permissions.GRANT_PAY)
    public PurchaseView completeGrantPurchase(
            @PathParam("grantId") UUID grantId, @PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return purchases.deliver(grantId, id, seen.version());
    }
}
