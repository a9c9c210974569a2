package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.courses.catalogue.Courses;
import org.hawsh.platform.http.Once;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/courses/{id}/payment-lists")
@Tag(name = "Giving")
class CoursePaymentResource {
    private final PaymentListService lists;
    private final Courses courses;

    CoursePaymentResource(PaymentListService lists, Courses courses) {
        this.lists = lists;
        this.courses = courses;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "createPaymentList",
            summary = "Prepare a list of payments from the locked sheets of a course")
    @PermissionsAllowed(Permissions.PAYMENT_LIST_PREPARE)
    public PaymentListView createPaymentList(
            @PathParam("id") UUID courseId, @NotNull @Valid PreparePaymentList body) {
        courses.require(courseId, Permissions.PAYMENT_LIST_PREPARE);
        return lists.prepare(courseId, body);
    }
}
