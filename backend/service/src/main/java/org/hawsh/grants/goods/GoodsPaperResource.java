package org.hawsh.grants.goods;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.blobs.ScanAnswer;
import org.hawsh.platform.blobs.ScanBody;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.ScanType.Media;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/grants/{grantId}/goods-papers")
@Tag(name = "Support")
class GoodsPaperResource {
    private final GoodsPaperService papers;

    GoodsPaperResource(GoodsPaperService papers) {
        this.papers = papers;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Consumes({Media.PDF, Media.JPEG, Media.PNG})
    @Produces(MediaType.APPLICATION_JSON)
    @Conflict("The agreement is not signed, or there are as many as there can be")
    @Operation(
            operationId = "addGrantGoodsPaper",
            summary =
                    "Add a scan of up to 10 MB about goods; then a quote, a receipt or a handover names it")
    @ScanBody
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public GoodsPaperView addGrantGoodsPaper(
            @PathParam("grantId") UUID grantId, @Context HttpHeaders headers, byte[] content) {
        return papers.add(grantId, ScanType.declaredBy(headers), content);
    }

    @GET
    @Path("/{paperId}")
    @Operation(
            operationId = "readGrantGoodsPaper",
            summary = "Read a scan about goods; the reading is logged")
    @ScanAnswer
    @PermissionsAllowed(Permissions.GRANT_READ)
    public RestResponse<byte[]> readGrantGoodsPaper(
            @PathParam("grantId") UUID grantId, @PathParam("paperId") UUID paperId) {
        return papers.open(grantId, paperId).answer("goods");
    }

    @DELETE
    @Path("/{paperId}")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    @Conflict("A purchase or a handover names it")
    @Operation(operationId = "deleteGrantGoodsPaper", summary = "Delete a scan that nothing names")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public void deleteGrantGoodsPaper(
            @PathParam("grantId") UUID grantId, @PathParam("paperId") UUID paperId) {
        papers.remove(grantId, paperId);
    }
}
