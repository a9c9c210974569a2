package org.hawsh.mediation.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/mediation-cases/{caseId}/notes")
@Tag(name = "Mediation")
class NoteResource {
    private final NoteService notes;

    NoteResource(NoteService notes) {
        this.notes = notes;
    }

    @GET
    @Operation(
            operationId = "listMediationNotes",
            summary = "List the shared notes of one case and my own, newest first")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public WholeList<NoteView> listMediationNotes(@PathParam("caseId") UUID caseId) {
        return WholeList.of(notes.list(caseId));
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The narrative is destroyed")
    @Operation(operationId = "createMediationNote", summary = "Write a note to a case")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public NoteView createMediationNote(
            @PathParam("caseId") UUID caseId, @NotNull @Valid WriteNote body) {
        return notes.write(caseId, body);
    }

    @GET
    @Path("/{noteId}")
    @Operation(operationId = "readMediationNote", summary = "Read one note of a case")
    @PermissionsAllowed(Permissions.MEDIATION_FILE_READ)
    public NoteView readMediationNote(
            @PathParam("caseId") UUID caseId, @PathParam("noteId") UUID noteId) {
        return notes.read(caseId, noteId);
    }

    @PATCH
    @Path("/{noteId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Conflict("The narrative is destroyed")
    @Operation(operationId = "updateMediationNote", summary = "Edit a note of one's own")
    @PermissionsAllowed(Permissions.MEDIATION_CASE)
    public NoteView updateMediationNote(
            @PathParam("caseId") UUID caseId,
            @PathParam("noteId") UUID noteId,
            @BeanParam IfMatch seen,
            @RequestBodySchema(NoteDetails.class) JsonNode patch) {
        return notes.edit(caseId, noteId, seen.version(), patch);
    }
}
