package org.hawsh.activities.certificates;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;

@Path("/api/v1/centres/{id}/certificate-setting")
@Tag(name = "Certificates")
class CertificateSettingResource {
    private final CertificateSettings settings;

    CertificateSettingResource(CertificateSettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(
            operationId = "readCertificateSetting",
            summary = "Read what a centre decided about its certificates")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public CertificateSetting.View readCertificateSetting(@PathParam("id") UUID centreId) {
        return settings.read(centreId);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateCertificateSetting",
            summary =
                    "Decide whether a centre confirms its certificates to strangers, and in the name of which ministry they are given")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public CertificateSetting.View updateCertificateSetting(
            @PathParam("id") UUID centreId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(CertificateSetting.Details.class) JsonNode mergePatch) {
        return settings.edit(centreId, seen.version(), mergePatch);
    }
}
