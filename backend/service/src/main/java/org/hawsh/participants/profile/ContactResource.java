package org.hawsh.participants.profile;

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
import org.hawsh.platform.http.Scarce;

@Path("/api/v1/participants/{id}/contact")
@Tag(name = "Participants")
class ContactResource {
    private final ContactService contacts;

    ContactResource(ContactService contacts) {
        this.contacts = contacts;
    }

    @GET
    @Operation(
            operationId = "readContact",
            summary = "Read how one person can be reached; the reading is logged")
    @Scarce
    @PermissionsAllowed(Permissions.PARTICIPANT_CONTACT_READ)
    public ContactView readContact(@PathParam("id") UUID id) {
        return contacts.read(id);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "updateContact", summary = "Edit how one person can be reached")
    @PermissionsAllowed(Permissions.PARTICIPANT_CONTACT_UPDATE)
    public ContactView updateContact(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @RequestBodySchema(ContactDetails.class) JsonNode mergePatch) {
        return contacts.edit(id, seen.version(), mergePatch);
    }
}
