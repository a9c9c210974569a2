package org.hawsh.participants.figures;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/participants/opening-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "History before the register",
        description = "Numbers that cannot be resolved to people, with their provenance")
class OpeningFigureResource {
    private final OpeningFigureService figures;
    private final OneEffect oneEffect;
    private final CurrentUser user;

    OpeningFigureResource(OpeningFigureService figures, OneEffect oneEffect, CurrentUser user) {
        this.figures = figures;
        this.oneEffect = oneEffect;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listOpeningFigures",
            summary = "List the opening figures, also those that were replaced")
    @PermissionsAllowed(Permissions.PARTICIPANT_COUNT)
    public Page<OpeningFigureView> listOpeningFigures(@Valid @BeanParam FigureFilter filter) {
        return figures.page(filter);
    }

    @POST
    @Operation(
            operationId = "recordOpeningFigure",
            summary = "Write down a number for history that cannot be resolved to people")
    @APIResponseSchema(
            value = OpeningFigureView.class,
            responseCode = "201",
            responseDescription = "It holds from now on")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_RECORD)
    public RestResponse<OpeningFigureView> recordOpeningFigure(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RecordOpeningFigure body) {
        user.centresWith(Permissions.OPENING_FIGURE_RECORD, body.centreId());
        return created(
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /participants/opening-figures",
                        body,
                        OpeningFigureView.class,
                        () -> figures.record(body)));
    }

    @POST
    @Path("/{id}/replacement")
    @Operation(
            operationId = "recordFigureCorrection",
            summary = "Correct an opening figure by another that holds instead")
    @APIResponseSchema(
            value = OpeningFigureView.class,
            responseCode = "201",
            responseDescription = "The figure that holds instead")
    @APIResponse(responseCode = "409", description = "It was replaced already")
    @PermissionsAllowed(Permissions.OPENING_FIGURE_RECORD)
    public RestResponse<OpeningFigureView> recordFigureCorrection(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ReplaceOpeningFigure body) {
        return created(
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /participants/opening-figures/" + id + "/replacement",
                        body,
                        OpeningFigureView.class,
                        () -> figures.replace(id, body)));
    }

    private static RestResponse<OpeningFigureView> created(OpeningFigureView figure) {
        return RestResponse.status(RestResponse.Status.CREATED, figure);
    }
}
