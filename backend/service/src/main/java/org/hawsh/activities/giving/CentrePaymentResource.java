package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;

@Path("/api/v1/centres/{id}/payment-lists")
@Tag(name = "Giving", description = "What the centre gives")
class CentrePaymentResource {
    private final PaymentListService lists;

    CentrePaymentResource(PaymentListService lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listPaymentLists",
            summary = "List the lists of payments of a centre, newest first")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_READ)
    public Page<PaymentListSummary> listPaymentLists(
            @PathParam("id") UUID centreId, @BeanParam @Valid GivingFilter filter) {
        return lists.list(centreId, filter);
    }
}
