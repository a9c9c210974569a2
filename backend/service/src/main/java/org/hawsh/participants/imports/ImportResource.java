package org.hawsh.participants.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ConsentHow;
import org.hawsh.platform.Language;
import org.hawsh.platform.Request;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/imports")
@Tag(name = "Imports", description = "People from a file, in two steps")
class ImportResource {
    private final ImportService imports;
    private final Request request;

    ImportResource(ImportService imports, Request request) {
        this.imports = imports;
        this.request = request;
    }

    @POST
    @Consumes("text/csv")
    @Operation(operationId = "checkImport", summary = "Check a file; nobody is registered")
    @RequestBody(
            required = true,
            description =
                    "CSV in UTF-8 with a header row; columns given, father, grandfather, family, sex, birth_date,"
                            + " registered_on, consent_how, guardian, witness in any order, also by their Arabic and Kurdish names",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(
            responseCode = "201",
            description = "Checked: see state and faults",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public RestResponse<ImportView> checkImport(
            @NotNull @QueryParam("centreId") UUID centreId,
            @QueryParam("consentHow") @Parameter(description = "For rows that do not say it")
                    ConsentHow consentHow,
            @NotNull
                    @QueryParam("consentLanguage")
                    @Parameter(description = "In which language they agreed")
                    Language consentLanguage,
            @QueryParam("consentOn")
                    @Parameter(description = "When; the day of registration if left out")
                    LocalDate consentOn,
            byte[] file) {
        ImportDefaults defaults = new ImportDefaults(consentHow, consentLanguage, consentOn);
        ImportView checked =
                view(imports.check(centreId, defaults, file == null ? new byte[0] : file));
        return RestResponse.ResponseBuilder.<ImportView>created(
                        URI.create("/api/v1/participants/imports/" + checked.id()))
                .entity(checked)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readImport", summary = "Read what a check found")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public ImportView readImport(@PathParam("id") UUID id) {
        return view(imports.read(id));
    }

    @POST
    @Path("/{id}/commit")
    @Operation(
            operationId = "commitImport",
            summary = "Register all people of a checked file, or none")
    @APIResponse(
            responseCode = "200",
            description = "Registered, now or by an earlier commit",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "409", description = "The file has faults; nobody was registered")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public ImportView commitImport(@PathParam("id") UUID id) {
        return view(imports.commit(id));
    }

    private ImportView view(ImportService.ImportReport report) {
        return ImportView.of(report, request.messages());
    }
}
