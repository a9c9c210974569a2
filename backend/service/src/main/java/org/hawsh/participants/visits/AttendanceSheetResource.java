package org.hawsh.participants.visits;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.work.files.ReceivedFiles;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants/attendance-sheets")
@Tag(name = "History before the register")
class AttendanceSheetResource {
    private final AttendanceSheetService sheets;
    private final Request request;

    AttendanceSheetResource(AttendanceSheetService sheets, Request request) {
        this.sheets = sheets;
        this.request = request;
    }

    @GET
    @Operation(
            operationId = "listAttendanceSheets",
            summary = "List the old sheets whose visits are stored")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_READ)
    public Page<LoadedSheet> listAttendanceSheets(@Valid @BeanParam LoadedSheetFilter filter) {
        return sheets.loaded(filter);
    }

    @POST
    @ResponseStatus(201)
    @Consumes({"text/csv", TableFile.XLSX})
    @Operation(
            operationId = "checkAttendanceSheet",
            summary = "Check an old sheet of attendance; no count is stored")
    @RequestBody(
            required = true,
            description =
                    "CSV or XLSX with the columns date (a day or a month), activity, source, and women, men, count (one of"
                            + " them at least; what count says beyond women and men is of no recorded sex); age_band may be"
                            + " added. Also by their Arabic and Kurdish names",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFile.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @PermissionsAllowed(Permissions.OPENING_FIGURE_RECORD)
    public AttendanceSheetView checkAttendanceSheet(
            @NotNull @QueryParam("centreId") UUID centreId, InputStream file) {
        return view(sheets.check(centreId, ReceivedFiles.take(file)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readAttendanceSheet", summary = "Read what a check found")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_RECORD)
    public AttendanceSheetView readAttendanceSheet(@PathParam("id") UUID id) {
        return view(sheets.read(id));
    }

    @POST
    @Path("/{id}/commit")
    @Operation(
            operationId = "commitAttendanceSheet",
            summary = "Store all visits of a checked sheet, or none")
    @APIResponse(
            responseCode = "200",
            description = "Stored, now or by an earlier commit",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttendanceSheetView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The file has faults, or was loaded already; nothing was stored")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_RECORD)
    public AttendanceSheetView commitAttendanceSheet(@PathParam("id") UUID id) {
        return view(sheets.commit(id));
    }

    private AttendanceSheetView view(AttendanceSheetService.Report report) {
        return AttendanceSheetView.of(report, request.messages());
    }
}
