package org.hawsh.participants.figures;

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
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/participants/opening-figures")
@Tag(
        name = "History before the register",
        description = "Numbers that cannot be resolved to people, with their provenance")
class OpeningFigureResource {
    private final OpeningFigureService figures;

    OpeningFigureResource(OpeningFigureService figures) {
        this.figures = figures;
    }

    @GET
    @Operation(
            operationId = "listOpeningFigures",
            summary = "List the opening figures, also those that were replaced")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_READ)
    public Page<OpeningFigureView> listOpeningFigures(@Valid @BeanParam FigureFilter filter) {
        return figures.page(filter);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "recordOpeningFigure",
            summary = "Write down a number for history that cannot be resolved to people")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_RECORD)
    public OpeningFigureView recordOpeningFigure(@NotNull @Valid RecordOpeningFigure body) {
        return figures.record(body);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Path("/{id}/replacement")
    @Operation(
            operationId = "recordFigureCorrection",
            summary = "Correct an opening figure by another that holds instead")
    @Conflict("It was replaced already")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_RECORD)
    public OpeningFigureView recordFigureCorrection(
            @PathParam("id") UUID id, @NotNull @Valid ReplaceOpeningFigure body) {
        return figures.replace(id, body);
    }
}
