package org.hawsh.centres.letters;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.blobs.ScanAnswer;
import org.hawsh.platform.blobs.ScanBody;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.ScanType.Media;
import org.hawsh.platform.http.IfMatch;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{centreId}/authority-letters/{letterId}/scan")
@Tag(name = "Centres")
class ScanResource {
    private final ScanService scans;

    ScanResource(ScanService scans) {
        this.scans = scans;
    }

    @PUT
    @Consumes({Media.PDF, Media.JPEG, Media.PNG})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveLetterScan",
            summary = "Store the scan of a letter, up to 10 MB; an earlier one is forgotten")
    @ScanBody
    @PermissionsAllowed(Permissions.LETTER_MANAGE)
    public LetterView saveLetterScan(
            @PathParam("centreId") UUID centreId,
            @PathParam("letterId") UUID letterId,
            @BeanParam IfMatch seen,
            @Context HttpHeaders headers,
            InputStream content) {
        ScanType type = ScanType.declaredBy(headers);
        return scans.save(centreId, letterId, seen.version(), type, content);
    }

    @GET
    @Operation(
            operationId = "readLetterScan",
            summary = "Read the scan of a letter; the reading is logged")
    @ScanAnswer
    @PermissionsAllowed(Permissions.LETTER_READ)
    public RestResponse<byte[]> readLetterScan(
            @PathParam("centreId") UUID centreId, @PathParam("letterId") UUID letterId) {
        return scans.open(centreId, letterId).answer("letter");
    }
}
