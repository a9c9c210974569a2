package org.hawsh.activities.attendance;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.blobs.ScanAnswer;
import org.hawsh.platform.blobs.ScanBody;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.ScanType.Media;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/sessions/{id}/scans")
@Tag(name = "Attendance")
class SheetScanResource {
    private final SheetScanService scans;

    SheetScanResource(SheetScanService scans) {
        this.scans = scans;
    }

    @POST
    @Consumes({Media.PDF, Media.JPEG, Media.PNG})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addSheetScan",
            summary = "Attach the scan of the signed sheet, up to 10 MB; earlier ones stay on file")
    @ScanBody
    @APIResponseSchema(
            value = SheetView.class,
            responseCode = "201",
            responseDescription = "On file")
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public RestResponse<SheetView> addSheetScan(
            @PathParam("id") UUID id,
            @Parameter(description = "How many signatures are on it")
                    @QueryParam("counted")
                    @NotNull
                    @Min(0)
                    @Max(5000)
                    Integer counted,
            @Context HttpHeaders headers,
            InputStream content) {
        ScanType type = ScanType.declaredBy(headers);
        return RestResponse.status(
                RestResponse.Status.CREATED, scans.attach(id, counted, type, content));
    }

    @GET
    @Path("/{scanId}")
    @Operation(
            operationId = "readSheetScan",
            summary = "Read the scan of a signed sheet; the reading is logged")
    @ScanAnswer
    @PermissionsAllowed(Permissions.ATTENDANCE_MARK)
    public RestResponse<byte[]> readSheetScan(
            @PathParam("id") UUID id, @PathParam("scanId") UUID scanId) {
        return scans.open(id, scanId).answer("sheet");
    }
}
