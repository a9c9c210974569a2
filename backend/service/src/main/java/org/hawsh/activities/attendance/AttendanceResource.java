package org.hawsh.activities.attendance;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.activities.attendance.marks.MarksTaken;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.OneEffect;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/sessions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attendance")
class AttendanceResource {
    private final SheetService sheets;
    private final AttendanceService attendance;
    private final WalkInService walkIns;
    private final OneEffect oneEffect;

    AttendanceResource(
            SheetService sheets,
            AttendanceService attendance,
            WalkInService walkIns,
            OneEffect oneEffect) {
        this.sheets = sheets;
        this.attendance = attendance;
        this.walkIns = walkIns;
        this.oneEffect = oneEffect;
    }

    @GET
    @Path("/sheet")
    @Operation(
            operationId = "readSheet",
            summary =
                    "Read the sheet of a session: who is expected, who walked in, and what is known of them")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public SheetView readSheet(@PathParam("id") UUID id) {
        return sheets.read(id);
    }

    @POST
    @Path("/attendance-marks")
    @Operation(
            operationId = "recordAttendanceMarks",
            summary = "Take attendance: the whole sheet or only what changed",
            description =
                    "Each row has its own result; valid rows are stored whatever becomes of the others. A mark is known by its device"
                            + " and number, so that what is sent again has one effect")
    @APIResponse(responseCode = "200", description = "Every row has its result")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public MarksTaken recordAttendanceMarks(
            @PathParam("id") UUID id, @NotNull @Valid TakeAttendance body) {
        return attendance.take(id, body);
    }

    @POST
    @Path("/walk-ins")
    @Operation(
            operationId = "addWalkIn",
            summary = "Somebody came without a place: they are on the sheet and present")
    @APIResponseSchema(
            value = WalkInView.class,
            responseCode = "201",
            responseDescription = "On the sheet")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public RestResponse<WalkInView> addWalkIn(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid AddWalkIn body) {
        sheets.require(id);
        WalkInView added =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /sessions/" + id + "/walk-ins",
                        body,
                        WalkInView.class,
                        () -> walkIns.add(id, body));
        return RestResponse.status(RestResponse.Status.CREATED, added);
    }

    @PUT
    @Path("/headcount")
    @Operation(
            operationId = "saveHeadcount",
            summary = "Say who came to an open session, by sex and age: the whole form")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public SheetView saveHeadcount(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid SaveHeadcount body) {
        return sheets.count(id, seen.version(), body);
    }

    @POST
    @Path("/submission")
    @Operation(
            operationId = "commitSheet",
            summary = "Stand by the sheet: it is locked, and changed with a reason only")
    @APIResponse(responseCode = "200", description = "Locked")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody is not marked, marks are in conflict, or the marks and the number in the room differ")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public SheetView commitSheet(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid SubmitSheet body) {
        sheets.require(id);
        return oneEffect.of(
                IdempotencyKey.of(idempotencyKey),
                "POST /sessions/" + id + "/submission",
                body,
                SheetView.class,
                () -> sheets.submit(id, body));
    }
}
