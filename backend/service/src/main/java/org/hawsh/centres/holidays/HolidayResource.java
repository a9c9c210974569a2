package org.hawsh.centres.holidays;

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
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/holidays")
@Tag(name = "Centres")
class HolidayResource {
    private final HolidayService holidays;

    HolidayResource(HolidayService holidays) {
        this.holidays = holidays;
    }

    @GET
    @Operation(operationId = "listHolidays", summary = "List the public holidays of a period")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public WholeList<HolidayView> listHolidays(
            @QueryParam("from") @Parameter(description = "The first day that counts")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day that counts") LocalDate to) {
        return WholeList.of(holidays.list(from, to));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createHoliday", summary = "Add a public holiday")
    @PermissionsAllowed(Permissions.HOLIDAY_MANAGE)
    public HolidayView createHoliday(@NotNull @Valid CreateHoliday body) {
        return holidays.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readHoliday", summary = "Read one public holiday")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public HolidayView readHoliday(@PathParam("id") UUID id) {
        return holidays.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateHoliday",
            summary = "Confirm a public holiday, move it or cancel it")
    @PermissionsAllowed(Permissions.HOLIDAY_MANAGE)
    public HolidayView updateHoliday(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(EditHoliday.class) JsonNode patch) {
        return holidays.edit(id, seen.version(), patch);
    }
}
