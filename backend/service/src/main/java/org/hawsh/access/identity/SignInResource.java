package org.hawsh.access.identity;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/me/sessions")
@Tag(name = "Access")
class SignInResource {
    private final SignInService signIns;

    SignInResource(SignInService signIns) {
        this.signIns = signIns;
    }

    @GET
    @Operation(operationId = "listMySessions", summary = "List where I am signed in")
    @PermissionsAllowed(Permissions.PROFILE_READ)
    public WholeList<SignInView> listMySessions() {
        return WholeList.of(signIns.mine());
    }

    @POST
    @Path("/{id}/ending")
    @Operation(
            operationId = "endMySession",
            summary = "End one of my sign-ins; its token opens nothing from now on")
    @APIResponse(responseCode = "204", description = "Ended")
    @PermissionsAllowed(Permissions.PROFILE_READ)
    public void endMySession(
            @PathParam("id")
                    @Parameter(description = "The id of the sign-in, as the list of them has it")
                    @Size(max = 100)
                    String id) {
        signIns.end(id);
    }

    @POST
    @Path("/ending")
    @Operation(
            operationId = "endMySessions",
            summary = "Sign out everywhere; tokens issued until now open nothing")
    @PermissionsAllowed(Permissions.PROFILE_READ)
    public Ended endMySessions() {
        return Ended.of(signIns.endAll());
    }

    @Schema(name = "EndedSessions")
    record Ended(
            @Schema(
                            description =
                                    "How many; null while the identity provider is away and cannot count them")
                    Integer ended) {

        static Ended of(OptionalInt count) {
            return new Ended(count.isPresent() ? count.getAsInt() : null);
        }
    }
}
