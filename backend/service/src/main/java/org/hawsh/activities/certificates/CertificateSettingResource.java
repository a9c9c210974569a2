package org.hawsh.activities.certificates;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/centres/{id}/certificate-setting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates")
class CertificateSettingResource {
    private final CertificateSettings settings;
    private final Answers answers;

    CertificateSettingResource(CertificateSettings settings, Answers answers) {
        this.settings = settings;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "readCertificateSetting",
            summary = "Read whether a centre confirms its certificates to strangers")
    @PermissionsAllowed(Permissions.CERTIFICATE_ISSUE)
    public RestResponse<CertificateSetting.View> readCertificateSetting(
            @PathParam("id") UUID centreId) {
        return tagged(settings.read(centreId));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateCertificateSetting",
            summary = "Decide whether a centre confirms its certificates to strangers")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = CertificateSetting.Patch.class)))
    @APIResponseSchema(
            value = CertificateSetting.View.class,
            responseCode = "200",
            responseDescription = "As it is now")
    @PermissionsAllowed(Permissions.CENTRE_MANAGE)
    public RestResponse<CertificateSetting.View> updateCertificateSetting(
            @PathParam("id") UUID centreId,
            @Parameter(required = true, description = "The ETag of the setting that was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(settings.edit(centreId, EntityTags.versionOf(ifMatch), mergePatch));
    }

    private RestResponse<CertificateSetting.View> tagged(CertificateSetting.View setting) {
        return answers.shown(setting, setting.version(), "certificate-setting");
    }
}
