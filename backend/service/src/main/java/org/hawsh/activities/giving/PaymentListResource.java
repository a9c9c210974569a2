package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/payment-lists/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giving")
class PaymentListResource {
    private final PaymentListService lists;
    private final Answers answers;

    PaymentListResource(PaymentListService lists, Answers answers) {
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "readPaymentList",
            summary = "Read one list of payments with its lines")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_READ)
    public RestResponse<PaymentListView> readPaymentList(@PathParam("id") UUID id) {
        return tagged(lists.read(id));
    }

    @POST
    @Path("/payment")
    @Operation(
            operationId = "confirmPayment",
            summary = "Confirm that a list was paid; never by whoever prepared it")
    @APIResponseSchema(
            value = PaymentListView.class,
            responseCode = "200",
            responseDescription = "Paid")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_PAY)
    public RestResponse<PaymentListView> confirmPayment(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the list that was paid")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return tagged(lists.pay(id, EntityTags.versionOf(ifMatch)));
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "endPaymentList",
            summary =
                    "Withdraw a list that was not paid; what it would have given can be given by another")
    @APIResponseSchema(
            value = PaymentListView.class,
            responseCode = "200",
            responseDescription = "Withdrawn")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_PREPARE)
    public RestResponse<PaymentListView> endPaymentList(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the list that is withdrawn")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        return tagged(lists.withdraw(id, EntityTags.versionOf(ifMatch)));
    }

    private RestResponse<PaymentListView> tagged(PaymentListView list) {
        return answers.shown(list, list.version(), "payment-list");
    }
}
