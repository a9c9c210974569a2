package org.hawsh.access.clients;

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
import org.hawsh.platform.http.IfMatch;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.WholeList;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/service-clients")
@Tag(name = "Access")
class ServiceClientResource {
    private final ServiceClientService clients;

    ServiceClientResource(ServiceClientService clients) {
        this.clients = clients;
    }

    @GET
    @Operation(
            operationId = "listServiceClients",
            summary = "List the programs that ask on their own, newest first")
    @PermissionsAllowed(Permissions.SERVICE_CLIENT_MANAGE)
    public WholeList<ServiceClientView> listServiceClients() {
        return WholeList.of(clients.list());
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "createServiceClient",
            summary = "Make a service client; its secret is said once, and it holds no role yet")
    @PermissionsAllowed(Permissions.SERVICE_CLIENT_MANAGE)
    public ServiceClientCredentials createServiceClient(@NotNull @Valid CreateServiceClient body) {
        return clients.create(body);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readServiceClient", summary = "Read one service client")
    @PermissionsAllowed(Permissions.SERVICE_CLIENT_MANAGE)
    public ServiceClientView readServiceClient(@PathParam("id") UUID id) {
        return clients.read(id);
    }

    @POST
    @Path("/{id}/rotation")
    @Operation(
            operationId = "rotateServiceClientSecret",
            summary =
                    "Renew the secret, which is said once; the old one and the tokens got by it open nothing any more")
    @Conflict("It was ended, or the identity provider has it no more")
    @PermissionsAllowed(Permissions.SERVICE_CLIENT_MANAGE)
    public ServiceClientCredentials rotateServiceClientSecret(
            @PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return clients.rotate(id, seen.version());
    }

    @POST
    @Path("/{id}/ending")
    @Operation(
            operationId = "endServiceClient",
            summary = "End a service client for good: its tokens open nothing, and its roles end")
    @Conflict("Ended already, oneself, or it holds the last role of its kind")
    @PermissionsAllowed(Permissions.SERVICE_CLIENT_MANAGE)
    public ServiceClientView endServiceClient(
            @PathParam("id") UUID id,
            @BeanParam IfMatch seen,
            @NotNull @Valid DecisionReason body) {
        return clients.end(id, seen.version(), body.reason());
    }
}
