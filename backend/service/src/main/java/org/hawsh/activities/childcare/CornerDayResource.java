package org.hawsh.activities.childcare;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.childcare.bookings.HeadcountView;
import org.hawsh.platform.http.Once;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres/{id}/childcare-days/{day}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Childcare")
class CornerDayResource {
    private final DayService days;
    private final EventService events;

    CornerDayResource(DayService days, EventService events) {
        this.days = days;
        this.events = events;
    }

    @GET
    @Operation(
            operationId = "readChildcareDay",
            summary =
                    "Read a day in the children's corner: who is expected, here and gone, and who may collect whom")
    @PermissionsAllowed(Permissions.CHILDCARE_READ)
    public DayView readChildcareDay(
            @PathParam("id") UUID centreId,
            @PathParam("day") @Parameter(description = "Which day, on the calendar of the centre")
                    LocalDate day) {
        return days.read(centreId, day);
    }

    @GET
    @Path("/headcount")
    @Operation(
            operationId = "readChildcareHeadcount",
            summary = "Read how many children are expected on a day, by age band")
    @PermissionsAllowed(Permissions.CHILDCARE_READ)
    public HeadcountView readChildcareHeadcount(
            @PathParam("id") UUID centreId,
            @PathParam("day") @Parameter(description = "Which day, on the calendar of the centre")
                    LocalDate day) {
        return days.headcount(centreId, day);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/closings")
    @Operation(
            operationId = "createChildcareClosing",
            summary = "Close today: everybody was counted, and is gone or named")
    @PermissionsAllowed(Permissions.CHILDCARE_MARK)
    public ClosingView createChildcareClosing(
            @PathParam("id") UUID centreId,
            @PathParam("day") @Parameter(description = "Which day, on the calendar of the centre")
                    LocalDate day,
            @NotNull @Valid CloseDay body) {
        return events.close(centreId, day, body);
    }
}
