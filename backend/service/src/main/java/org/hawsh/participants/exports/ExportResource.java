package org.hawsh.participants.exports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.access.decisions.DecisionReason;
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants/exports")
@Tag(
        name = "Exports",
        description = "People in a file: asked for with a reason, approved by somebody else")
class ExportResource {
    private final ExportService exports;

    ExportResource(ExportService exports) {
        this.exports = exports;
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "requestParticipantExport",
            summary = "Ask for a file of people of one centre, with a reason")
    @PermissionsAllowed(Permissions.PARTICIPANT_EXPORT)
    public ExportView requestParticipantExport(@NotNull @Valid RequestExport body) {
        return exports.request(body);
    }

    @GET
    @Operation(
            operationId = "listParticipantExports",
            summary =
                    "List the exports the caller asked for, and those of the centres they approve for")
    @PermissionsAllowed(Permissions.PARTICIPANT_EXPORT_READ)
    public Page<ExportView> listParticipantExports(@Valid @BeanParam ExportFilter filter) {
        return exports.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readParticipantExport", summary = "Read what became of an export")
    @PermissionsAllowed(Permissions.PARTICIPANT_EXPORT_READ)
    public ExportView readParticipantExport(@PathParam("id") UUID id) {
        return exports.read(id);
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveParticipantExport",
            summary = "Approve what somebody else asked for; they may fetch it for 24 hours")
    @Conflict("Decided already, or not yours to decide")
    @PermissionsAllowed(Permissions.PARTICIPANT_EXPORT_APPROVE)
    public ExportView approveParticipantExport(@PathParam("id") UUID id) {
        return exports.approve(id);
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(
            operationId = "refuseParticipantExport",
            summary = "Refuse an export somebody asked for")
    @Conflict("Decided already, or not yours to decide")
    @PermissionsAllowed(Permissions.PARTICIPANT_EXPORT_APPROVE)
    public ExportView refuseParticipantExport(
            @PathParam("id") UUID id, @NotNull @Valid DecisionReason body) {
        return exports.refuse(id, body.reason());
    }
}
