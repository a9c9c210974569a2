package org.hawsh.access;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/roles")
@Tag(name = "Access")
class RoleResource {
    private final PersonalData people;

    RoleResource(PersonalData people) {
        this.people = people;
    }

    @GET
    @Operation(operationId = "listRoles", summary = "List the roles and what each may do")
    @PermissionsAllowed(Permissions.PROFILE_READ)
    public WholeList<RoleView> listRoles() {
        return WholeList.of(Arrays.stream(Role.values()).map(this::view).toList());
    }

    private RoleView view(Role role) {
        return new RoleView(
                role, role.permissions().stream().sorted().toList(), people.isOpenedBy(role));
    }

    @Schema(name = "RoleDescription", description = "A role and what it may do")
    record RoleView(
            @NotNull Role role,
            @Schema(examples = "[\"PARTICIPANT_READ\"]") @NotNull List<String> permissions,
            @Schema(
                            description =
                                    "Whether it shows anything of a person: given outside one's own centre it has to be confirmed")
                    @NotNull
                    boolean opensPersonalData) {}
}
