package org.hawsh.grants.awards;

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
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/grants/{grantId}/agreement-scan")
@Tag(name = "Support")
class AgreementScanResource {
    private final AgreementScanService scans;

    AgreementScanResource(AgreementScanService scans) {
        this.scans = scans;
    }

    @PUT
    @Consumes({Media.PDF, Media.JPEG, Media.PNG})
    @Produces(MediaType.APPLICATION_JSON)
    @Conflict("Its agreement is not approved, it was signed with a scan, or it is over")
    @Operation(
            operationId = "saveGrantAgreementScan",
            summary =
                    "Store the scan of the signed agreement, up to 10 MB; before the signature an earlier one is forgotten")
    @ScanBody
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GrantView saveGrantAgreementScan(
            @PathParam("grantId") UUID grantId,
            @BeanParam IfMatch seen,
            @Context HttpHeaders headers,
            InputStream content) {
        return scans.save(grantId, seen.version(), ScanType.declaredBy(headers), content);
    }

    @GET
    @Operation(
            operationId = "readGrantAgreementScan",
            summary = "Read the scan of the signed agreement; the reading is logged")
    @ScanAnswer
    @PermissionsAllowed(Permissions.GRANT_READ)
    public RestResponse<byte[]> readGrantAgreementScan(@PathParam("grantId") UUID grantId) {
        return scans.open(grantId).answer("agreement");
    }
}
