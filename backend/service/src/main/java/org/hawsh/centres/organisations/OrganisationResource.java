package org.hawsh.centres.organisations;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.ChangeView;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Answers;
import org.hawsh.platform.http.EntityTags;
import org.hawsh.platform.http.IdempotencyKey;
import org.hawsh.platform.http.OneEffect;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Centres")
class OrganisationResource {
    private final OrganisationService organisations;
    private final OneEffect oneEffect;
    private final Answers answers;

    OrganisationResource(OrganisationService organisations, OneEffect oneEffect, Answers answers) {
        this.organisations = organisations;
        this.oneEffect = oneEffect;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List the organisations under the names they bear on a day")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<OrganisationView> listOrganisations(
            @QueryParam("kind") OrganisationKind kind,
            @QueryParam("on") @Parameter(description = "Today if left out") LocalDate on) {
        return Page.whole(organisations.list(kind, on));
    }

    @POST
    @Operation(operationId = "createOrganisation", summary = "Add an organisation")
    @APIResponseSchema(
            value = OrganisationView.class,
            responseCode = "201",
            responseDescription = "Added")
    @PermissionsAllowed(Permissions.ORGANISATION_MANAGE)
    public RestResponse<OrganisationView> createOrganisation(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid CreateOrganisation body) {
        OrganisationView created =
                oneEffect.of(
                        IdempotencyKey.of(idempotencyKey),
                        "POST /organisations",
                        body,
                        OrganisationView.class,
                        () -> organisations.create(body));
        return answers.created(
                created, created.version(), "organisation", "/organisations/" + created.id());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readOrganisation", summary = "Read one organisation")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public RestResponse<OrganisationView> readOrganisation(@PathParam("id") UUID id) {
        return tagged(organisations.read(id));
    }

    @POST
    @Path("/{id}/names")
    @Operation(
            operationId = "addOrganisationName",
            summary = "Say what an organisation is called from a day on")
    @APIResponseSchema(
            value = OrganisationView.class,
            responseCode = "200",
            responseDescription = "With its new name; the earlier one ends the day before")
    @PermissionsAllowed(Permissions.ORGANISATION_MANAGE)
    public RestResponse<OrganisationView> addOrganisationName(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "The ETag of the organisation as it was seen")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid NewName body) {
        return tagged(organisations.rename(id, EntityTags.versionOf(ifMatch), body));
    }

    @GET
    @Path("/{id}/changes")
    @Operation(
            operationId = "listOrganisationChanges",
            summary = "List the changes of one organisation, newest first")
    @PermissionsAllowed(Permissions.ORGANISATION_MANAGE)
    public Page<ChangeView> listOrganisationChanges(@PathParam("id") UUID id) {
        return organisations.changes(id);
    }

    private RestResponse<OrganisationView> tagged(OrganisationView organisation) {
        return answers.shown(organisation, organisation.version(), "organisation");
    }
}
