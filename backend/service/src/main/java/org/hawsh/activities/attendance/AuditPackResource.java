package org.hawsh.activities.attendance;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Scarce;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/sessions/audit-pack")
@Tag(name = "Attendance")
class AuditPackResource {
    private static final String ZIP = "application/zip";

    private final AuditPack packs;

    AuditPackResource(AuditPack packs) {
        this.packs = packs;
    }

    @GET
    @Operation(
            operationId = "fetchAuditPack",
            summary = "Fetch locked sheets drawn by lot, with the scans of their signed papers")
    @APIResponse(
            responseCode = "200",
            description =
                    "The same centre, days, size and seed draw the same sheets: index.csv and the scans",
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Scarce
    @PermissionsAllowed(Permissions.COURSE_MANAGE)
    public RestResponse<StreamingOutput> fetchAuditPack(
            @QueryParam("centreId") @NotNull UUID centreId,
            @QueryParam("from") @Parameter(description = "The first day") @NotNull LocalDate from,
            @QueryParam("to") @Parameter(description = "At most 366 days") @NotNull LocalDate to,
            @QueryParam("size")
                    @Parameter(description = "How many sheets are drawn")
                    @DefaultValue("10")
                    @Min(1)
                    @Max(50)
                    Integer size,
            @QueryParam("seed")
                    @Parameter(
                            description =
                                    "Whoever draws with the same number draws the same sheets")
                    @NotNull
                    @Min(0)
                    @Max(999_999_999)
                    Integer seed) {
        List<AuditPack.Sheet> sheets = packs.draw(centreId, from, to, size, seed);
        StreamingOutput content = out -> packs.write(sheets, out);
        return RestResponse.ResponseBuilder.ok(content)
                .type(ZIP)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"sheets-" + seed + ".zip\"")
                .build();
    }
}
