package org.hawsh.centres.holidays;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/holidays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class HolidayResource {
    private final HolidayService holidays;
    private final OneEffect oneEffect;
    private final Answers answers;

    HolidayResource(HolidayService holidays, OneEffect oneEffect, Answers answers) {
        this.holidays = holidays;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listHolidays", summary = "List the public holidays of a period")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<HolidayView> listHolidays(
            @QueryParam("from") @Parameter(description = "The first day that counts")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day that counts") LocalDate to) {
        return Page.whole(holidays.list(from, to));
    }

    @POST
    @Operation(operationId = "createHoliday", summary = "Add a public holiday")
    @APIResponseSchema(
            value = HolidayView.class,
            responseCode = "201",
            responseDescription = "Added")
    @PermissionsAllowed(Permissions.HOLIDAY_MANAGE)
    public RestResponse<HolidayView> createHoliday(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CreateHoliday body) {
        HolidayView created =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /holidays",
                        body,
                        HolidayView.class,
                        () -> holidays.create(body));
        return answers.created(created, created.version(), "holiday", "/holidays/" + created.id());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readHoliday", summary = "Read one public holiday")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public RestResponse<HolidayView> readHoliday(@PathParam("id") UUID id) {
        return tagged(holidays.read(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateHoliday",
            summary = "Confirm a public holiday, move it or cancel it")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = HolidayPatch.class)))
    @APIResponseSchema(
            value = HolidayView.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.HOLIDAY_MANAGE)
    public RestResponse<HolidayView> updateHoliday(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the holiday that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(holidays.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listHolidayChanges",
            summary = "List the edits of one public holiday, newest first")
    @PermissionsAllowed(Permissions.HOLIDAY_MANAGE)
    public Page<ChangeView> listHolidayChanges(@PathParam("id") UUID id) {
        return holidays.changes(id);
    }

    private RestResponse<HolidayView> tagged(HolidayView holiday) {
        return answers.shown(holiday, holiday.version(), "holiday");
    }
}
