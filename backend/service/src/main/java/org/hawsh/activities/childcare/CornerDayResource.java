package org.hawsh.activities.childcare;

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
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.childcare.bookings.HeadcountView;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{id}/childcare-days/{day}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Childcare")
class CornerDayResource {
    private final DayService days;
    private final EventService events;
    private final OneEffect oneEffect;

    CornerDayResource(DayService days, EventService events, OneEffect oneEffect) {
        this.days = days;
        this.events = events;
        this.oneEffect = oneEffect;
    }

    @GET
    @Operation(
            operationId = "readChildcareDay",
            summary =
                    "Read a day in the children's corner: who is expected, here and gone, and who may collect whom")
    @PermissionsAllowed(Permissions.CHILDCARE_READ)
    public DayView readChildcareDay(
            @PathParam("id") UUID centreId, @PathParam("day") LocalDate day) {
        return days.read(centreId, day);
    }

    @GET
    @Path("/headcount")
    @Operation(
            operationId = "readChildcareHeadcount",
            summary = "Read how many children are expected on a day, by age band")
    @PermissionsAllowed(Permissions.CHILDCARE_READ)
    public HeadcountView readChildcareHeadcount(
            @PathParam("id") UUID centreId, @PathParam("day") LocalDate day) {
        return days.headcount(centreId, day);
    }

    @POST
    @Path("/closings")
    @Operation(
            operationId = "createChildcareClosing",
            summary = "Close today: everybody was counted, and is gone or named")
    @APIResponseSchema(
            value = ClosingView.class,
            responseCode = "201",
            responseDescription = "Counted")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public RestResponse<ClosingView> createChildcareClosing(
            @PathParam("id") UUID centreId,
            @PathParam("day") LocalDate day,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CloseDay body) {
        String here = "/centres/" + centreId + "/childcare-days/" + day;
        ClosingView closing =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST " + here + "/closings",
                        body,
                        ClosingView.class,
                        () -> events.close(centreId, day, body));
        return RestResponse.ResponseBuilder.<ClosingView>created(URI.create("/api/v1" + here))
                .entity(closing)
                .build();
    }
}
