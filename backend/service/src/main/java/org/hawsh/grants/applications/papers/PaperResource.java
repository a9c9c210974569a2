package org.hawsh.grants.applications.papers;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.grants.calls.Calls;
import org.hawsh.platform.blobs.ScanAnswer;
import org.hawsh.platform.blobs.ScanBody;
import org.hawsh.platform.blobs.ScanType;
import org.hawsh.platform.blobs.ScanType.Media;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/grant-applications/{applicationId}/papers")
@Tag(name = "Support")
class PaperResource {
    private final PaperService papers;

    PaperResource(PaperService papers) {
        this.papers = papers;
    }

    @GET
    @Operation(
            operationId = "listGrantApplicationPapers",
            summary = "List what was brought with an application")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public WholeList<PaperView> listGrantApplicationPapers(
            @PathParam("applicationId") UUID applicationId) {
        return WholeList.of(papers.of(applicationId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Consumes({Media.PDF, Media.JPEG, Media.PNG})
    @Produces(MediaType.APPLICATION_JSON)
    @Conflict("It is submitted and nobody asked for changes, it is over, or has as many as it can")
    @Operation(
            operationId = "addGrantApplicationPaper",
            summary = "Add a scan of up to 10 MB to an application that is written on")
    @ScanBody
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public PaperView addGrantApplicationPaper(
            @PathParam("applicationId") UUID applicationId,
            @Parameter(
                            description = "What it is, of the code list initiative-documents",
                            example = "OWNER_LETTER")
                    @QueryParam("document")
                    @NotNull
                    @CodeOf(value = Calls.DOCUMENTS, known = true)
                    String document,
            @Context HttpHeaders headers,
            byte[] content) {
        return papers.add(applicationId, document, ScanType.declaredBy(headers), content);
    }

    @GET
    @Path("/{paperId}")
    @Operation(
            operationId = "readGrantApplicationPaper",
            summary = "Read what was brought with an application; the reading is logged")
    @ScanAnswer
    @PermissionsAllowed(Permissions.GRANT_READ)
    public RestResponse<byte[]> readGrantApplicationPaper(
            @PathParam("applicationId") UUID applicationId, @PathParam("paperId") UUID paperId) {
        return papers.open(applicationId, paperId).answer("paper");
    }

    @DELETE
    @Path("/{paperId}")
    @ResponseStatus(204)
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    @Conflict("It is submitted and nobody asked for changes, or it is over")
    @Operation(
            operationId = "deleteGrantApplicationPaper",
            summary = "Delete what was brought with an application that is written on")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public void deleteGrantApplicationPaper(
            @PathParam("applicationId") UUID applicationId, @PathParam("paperId") UUID paperId) {
        papers.remove(applicationId, paperId);
    }
}
