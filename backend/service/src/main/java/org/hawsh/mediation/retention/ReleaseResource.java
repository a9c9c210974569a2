package org.hawsh.mediation.retention;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/mediation-releases")
@Tag(name = "Mediation")
class ReleaseResource {
    private final ReleaseService releases;

    ReleaseResource(ReleaseService releases) {
        this.releases = releases;
    }

    @GET
    @Operation(
            operationId = "listMediationReleases",
            summary = "List the published numbers of mediation, the newest half year first")
    @PermissionsAllowed(Permissions.MEDIATION_RELEASE_READ)
    public WholeList<ReleaseView> listMediationReleases() {
        return WholeList.of(releases.list());
    }
}
