package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;

@Path("/api/v1/payment-lists/{id}")
@Tag(name = "Giving")
class PaymentListResource {
    private final PaymentListService lists;

    PaymentListResource(PaymentListService lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "readPaymentList",
            summary = "Read one list of payments with its lines")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_READ)
    public PaymentListView readPaymentList(@PathParam("id") UUID id) {
        return lists.read(id);
    }

    @POST
    @Path("/payment")
    @Operation(
            operationId = "confirmPayment",
            summary = "Confirm that a list was paid; never by whoever prepared it")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_PAY)
    public PaymentListView confirmPayment(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return lists.pay(id, seen.version());
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "endPaymentList",
            summary =
                    "Withdraw a list that was not paid; what it would have given can be given by another")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_PREPARE)
    public PaymentListView endPaymentList(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return lists.withdraw(id, seen.version());
    }
}
