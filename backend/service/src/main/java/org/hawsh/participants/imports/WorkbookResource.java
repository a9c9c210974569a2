package org.hawsh.participants.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.participants.consents.ConsentHow;
import org.hawsh.participants.imports.rows.ImportDefaults;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.workbooks.TableFile;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants/imports/workbooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class WorkbookResource {
    private final ImportArrival arrival;

    WorkbookResource(ImportArrival arrival) {
        this.arrival = arrival;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(TableFile.XLSX)
    @Operation(operationId = "checkWorkbook", summary = "Check a workbook; nobody is registered")
    @RequestBody(
            required = true,
            description = "XLSX; one of its sheets is read as a CSV file is",
            content =
                    @Content(
                            mediaType = TableFile.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @PermissionsAllowed(Permissions.PARTICIPANT_IMPORT)
    public ImportView checkWorkbook(
            @NotNull @QueryParam("centreId") UUID centreId,
            @QueryParam("consentHow")
                    @Parameter(
                            description =
                                    "How the people in the file consented; needed where the file does not say it")
                    ConsentHow consentHow,
            @NotNull
                    @QueryParam("consentLanguage")
                    @Parameter(description = "In which language they were asked")
                    Language consentLanguage,
            @QueryParam("consentOn")
                    @Parameter(
                            description =
                                    "On which day they consented; needed where the file does not say it")
                    LocalDate consentOn,
            @DefaultValue("false")
                    @QueryParam("readFirst")
                    @Parameter(
                            description =
                                    "Only to find out how the file is read; people are looked at afterwards")
                    boolean readFirst,
            InputStream file) {
        return arrival.receive(
                centreId,
                new ImportDefaults(consentHow, consentLanguage, consentOn),
                readFirst,
                file);
    }
}
