package org.hawsh.participants.profile;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.Scarce;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/{id}/contact")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
class ContactResource {
    private final ContactService contacts;
    private final Answers answers;

    ContactResource(ContactService contacts, Answers answers) {
        this.contacts = contacts;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "readContact",
            summary = "Read how one person can be reached; the reading is logged")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_CONTACT_READ)
    public RestResponse<ContactView> readContact(@PathParam("id") UUID id) {
        return tagged(contacts.read(id));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateContact", summary = "Edit how one person can be reached")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = ContactPatch.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_CONTACT_UPDATE)
    public RestResponse<ContactView> updateContact(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of what was edited")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            JsonNode mergePatch) {
        return tagged(contacts.edit(id, EntityTags.versionOf(ifMatch), mergePatch));
    }

    private RestResponse<ContactView> tagged(ContactView contact) {
        return answers.shown(contact, contact.version(), "contact");
    }
}
