package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/courses/{id}/kits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giving")
class CourseKitResource {
    private final KitService kits;
    private final Courses courses;
    private final OneEffect oneEffect;
    private final Answers answers;

    CourseKitResource(KitService kits, Courses courses, OneEffect oneEffect, Answers answers) {
        this.kits = kits;
        this.courses = courses;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listKits", summary = "List what people of a course took home")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public Page<KitView> listKits(@PathParam("id") UUID courseId) {
        return Page.whole(kits.list(courseId));
    }

    @POST
    @Operation(operationId = "createKit", summary = "Give somebody something to work with")
    @APIResponseSchema(value = KitView.class, responseCode = "201", responseDescription = "Given")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<KitView> createKit(
            @PathParam("id") UUID courseId,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid GiveKit body) {
        courses.require(courseId, Permissions.ENROLMENT_MANAGE);
        KitView given =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /courses/" + courseId + "/kits",
                        body,
                        KitView.class,
                        () -> kits.give(courseId, body));
        return answers.created(given, given.version(), "kit", "/kits/" + given.id());
    }
}
