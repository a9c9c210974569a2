package org.hawsh.centres.organisations;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/organisations")
@Tag(name = "Centres")
class OrganisationResource {
    private final OrganisationService organisations;

    OrganisationResource(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @GET
    @Operation(
            operationId = "listOrganisations",
            summary = "List the organisations under the names they bear on a day")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public Page<OrganisationView> listOrganisations(
            @QueryParam("kind")
                    @Parameter(description = "Of the code list organisation-kinds, retired or not")
                    @CodeOf(value = OrganisationSheet.KINDS, known = true)
                    String kind,
            @QueryParam("on") @Parameter(description = "Today if left out") LocalDate on,
            @Valid @BeanParam Paging paging) {
        return organisations.list(kind, on, paging);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(operationId = "createOrganisation", summary = "Add an organisation")
    @PermissionsAllowed(Permissions.ORGANISATION_MANAGE)
    public OrganisationView createOrganisation(@NotNull @Valid CreateOrganisation body) {
        return organisations.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readOrganisation", summary = "Read one organisation")
    @PermissionsAllowed(Permissions.CENTRE_READ)
    public OrganisationView readOrganisation(@PathParam("id") UUID id) {
        return organisations.read(id);
    }

    @POST
    @Path("/{id}/names")
    @Operation(
            operationId = "addOrganisationName",
            summary = "Say what an organisation is called from a day on")
    @PermissionsAllowed(Permissions.ORGANISATION_MANAGE)
    public OrganisationView addOrganisationName(
            @PathParam("id") UUID id, @BeanParam IfMatch seen, @NotNull @Valid NewName body) {
        return organisations.rename(id, seen.version(), body);
    }
}
