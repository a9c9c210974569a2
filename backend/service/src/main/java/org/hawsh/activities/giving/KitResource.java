package org.hawsh.activities.giving;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/kits/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giving")
class KitResource {
    private final KitService kits;
    private final Answers answers;

    KitResource(KitService kits, Answers answers) {
        this.kits = kits;
        this.answers = answers;
    }

    @POST
    @Path("/receipt")
    @Operation(
            operationId = "confirmReceipt",
            summary = "Write down that the receipt on paper was signed")
    @APIResponseSchema(value = KitView.class, responseCode = "200", responseDescription = "Signed")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<KitView> confirmReceipt(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the kit")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        KitView signed = kits.signReceipt(id, EntityTags.versionOf(ifMatch));
        return answers.shown(signed, signed.version(), "kit");
    }

    @POST
    @Path("/ending")
    @Operation(operationId = "endKit", summary = "Write down that a kit was brought back")
    @APIResponseSchema(value = KitView.class, responseCode = "200", responseDescription = "Back")
    @PermissionsAllowed(Permissions.ENROLMENT_MANAGE)
    public RestResponse<KitView> endKit(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the kit")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        KitView back = kits.takeBack(id, EntityTags.versionOf(ifMatch));
        return answers.shown(back, back.version(), "kit");
    }
}
