package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/courses/{id}/payment-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giving")
class CoursePaymentResource {
    private final PaymentListService lists;
    private final Courses courses;
    private final OneEffect oneEffect;
    private final Answers answers;

    CoursePaymentResource(
            PaymentListService lists, Courses courses, OneEffect oneEffect, Answers answers) {
        this.lists = lists;
        this.courses = courses;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "createPaymentList",
            summary = "Prepare a list of payments from the locked sheets of a course")
    @APIResponseSchema(
            value = PaymentListView.class,
            responseCode = "201",
            responseDescription = "Prepared; somebody else pays it")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_PREPARE)
    public RestResponse<PaymentListView> createPaymentList(
            @PathParam("id") UUID courseId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid PreparePaymentList body) {
        courses.require(courseId, Permissions.PAYMENT_LIST_PREPARE);
        PaymentListView prepared =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /courses/" + courseId + "/payment-lists",
                        body,
                        PaymentListView.class,
                        () -> lists.prepare(courseId, body));
        return answers.created(
                prepared, prepared.version(), "payment-list", "/payment-lists/" + prepared.id());
    }
}
