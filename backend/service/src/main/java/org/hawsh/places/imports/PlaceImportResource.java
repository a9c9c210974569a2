package org.hawsh.places.imports;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.places.PlaceScheme;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.work.files.ReceivedFiles;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/places/imports")
@Tag(name = "Places")
class PlaceImportResource {
    private final PlaceImportService imports;
    private final Request request;

    PlaceImportResource(PlaceImportService imports, Request request) {
        this.imports = imports;
        this.request = request;
    }

    @POST
    @ResponseStatus(201)
    @Consumes({"text/csv", TableFile.XLSX})
    @Operation(
            operationId = "checkPlaceImport",
            summary = "Check a list of places; nothing is changed")
    @RequestBody(
            required = true,
            description =
                    "CSV or XLSX with the columns of the COD list (level, pcode, name_en, name_ar, parent_pcode) or of the"
                            + " list on HDX (Admin Level, P-Code, Name, Parent P-Code); name_ckb may be added",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFile.XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @PermissionsAllowed(Permissions.PLACE_MANAGE)
    public PlaceImportView checkPlaceImport(
            @NotNull @QueryParam("scheme") @Parameter(description = "Whose codes the file has")
                    PlaceScheme scheme,
            @NotNull
                    @QueryParam("validFrom")
                    @Parameter(
                            description =
                                    "The first day of the list; what it no longer has ends the day before")
                    LocalDate validFrom,
            InputStream file) {
        return view(imports.check(scheme, validFrom, ReceivedFiles.take(file)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPlaceImport", summary = "Read what a check found")
    @PermissionsAllowed(Permissions.PLACE_MANAGE)
    public PlaceImportView readPlaceImport(@PathParam("id") UUID id) {
        return view(imports.read(id));
    }

    @POST
    @Path("/{id}/commit")
    @Operation(
            operationId = "commitPlaceImport",
            summary = "Apply a checked list of places as a whole")
    @APIResponse(
            responseCode = "200",
            description = "Applied, now or by an earlier commit",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlaceImportView.class)))
    @PermissionsAllowed(Permissions.PLACE_MANAGE)
    public PlaceImportView commitPlaceImport(@PathParam("id") UUID id) {
        return view(imports.commit(id));
    }

    private PlaceImportView view(PlaceImportService.Report report) {
        return PlaceImportView.of(report, request.messages());
    }
}
