package org.hawsh.participants.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.participants.consents.ConsentHow;
import org.hawsh.participants.imports.rows.ImportDefaults;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.Language;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "People from a file, in two steps")
class ImportResource {
    private final ImportService imports;
    private final ImportWorker worker;
    private final ImportWithdrawal withdrawal;
    private final ImportArrival arrival;
    private final ImportList list;
    private final Request request;

    ImportResource(
            ImportService imports,
            ImportWorker worker,
            ImportWithdrawal withdrawal,
            ImportArrival arrival,
            ImportList list,
            Request request) {
        this.imports = imports;
        this.worker = worker;
        this.withdrawal = withdrawal;
        this.arrival = arrival;
        this.list = list;
        this.request = request;
    }

    @POST
    @ResponseStatus(201)
    @Consumes("text/csv")
    @Operation(operationId = "checkImport", summary = "Check a file; nobody is registered")
    @RequestBody(
            required = true,
            description =
                    "CSV with a header row; columns given, father, grandfather, family, sex, birth_date,"
                            + " registered_on, consent_how, guardian, witness in any order, also by their Arabic and Kurdish names",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public ImportView checkImport(
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
            @DefaultValue("false")
                    @QueryParam("readFirst")
                    @Parameter(
                            description =
                                    "Wait with the check until it is said how the file is read")
                    boolean readFirst,
            InputStream file) {
        return arrival.receive(
                centreId,
                new ImportDefaults(consentHow, consentLanguage, consentOn),
                readFirst,
                file);
    }

    @GET
    @Operation(
            operationId = "listImports",
            summary =
                    "List the imports that wait, are at work, were committed or taken back, newest first")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public Page<ImportSummary> listImports(@Valid @BeanParam ImportFilter filter) {
        return list.page(filter);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readImport", summary = "Read how far an import is and what was found")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public ImportView readImport(@PathParam("id") UUID id) {
        return view(id);
    }

    @PUT
    @Path("/{id}/reading")
    @Operation(
            operationId = "updateImportReading",
            summary = "Say how a file is read; with its columns said it is checked")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public ImportView updateImportReading(
            @PathParam("id") UUID id, @NotNull @Valid ReadImportAs body) {
        if (imports.readAs(id, body).stage().isAtWork()) {
            worker.beginAndStay(id);
        }
        return view(id);
    }

    @POST
    @Path("/{id}/commit")
    @Operation(
            operationId = "commitImport",
            summary = "Register all people of a checked file, or none",
            description =
                    "With leaveOutFaulty all but the rows that want mending: fetch those before, nothing of the file is kept afterwards.")
    @APIResponseSchema(
            value = ImportView.class,
            responseCode = "200",
            responseDescription = "Registered, now or by an earlier commit, or at work: see state")
    @APIResponse(
            responseCode = "409",
            description = "The file has faults or undecided duplicates; nobody was registered")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public ImportView commitImport(
            @PathParam("id") UUID id,
            @DefaultValue("false")
                    @QueryParam("leaveOutFaulty")
                    @Parameter(
                            description = "Let the other rows in, without those that want mending")
                    boolean leaveOutFaulty) {
        if (imports.commit(id, leaveOutFaulty).isAtWork()) {
            worker.beginAndStay(id);
        }
        return view(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "cancelImport",
            summary = "Take an import back: everybody it registered leaves the register, or nobody",
            description =
                    "Within 14 days, while nothing else touched its people. Their references are never given again.")
    @APIResponseSchema(
            value = ImportView.class,
            responseCode = "200",
            responseDescription = "Taken back, now or before")
    @APIResponse(
            responseCode = "409",
            description = "Some of its people are in use, or it is too late; nobody was removed")
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public ImportView cancelImport(@PathParam("id") UUID id) {
        withdrawal.takeBack(id);
        return view(id);
    }

    private ImportView view(UUID id) {
        return ImportView.of(imports.read(id), request.messages());
    }
}
