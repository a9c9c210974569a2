package org.hawsh.mediation.breakglass;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;

@Path("/api/v1/mediation-opening-notices")
@Tag(name = "Mediation")
class OpeningNoticeResource {
    private final OpeningReviewService openings;

    OpeningNoticeResource(OpeningReviewService openings) {
        this.openings = openings;
    }

    @GET
    @Operation(
            operationId = "listMediationOpeningNotices",
            summary = "List who opened my cases without being a member, newest first")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public Page<OpeningNotice> listMediationOpeningNotices(
            @QueryParam("caseId") @Parameter(description = "One case; all of mine if left out")
                    UUID caseId,
            @Valid @BeanParam Paging paging) {
        return openings.notices(caseId, paging);
    }
}
