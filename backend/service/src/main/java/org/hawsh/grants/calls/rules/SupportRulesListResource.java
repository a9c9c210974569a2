package org.hawsh.grants.calls.rules;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/support-rules")
@Tag(name = "Support")
class SupportRulesListResource {
    private final SupportRulesService rules;

    SupportRulesListResource(SupportRulesService rules) {
        this.rules = rules;
    }

    @GET
    @Operation(
            operationId = "listSupportRules",
            summary = "List the contributions calls can be written for, with what is left")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public WholeList<SupportRulesView> listSupportRules(
            @QueryParam("centreId")
                    @Parameter(description = "One centre; all of the caller's if left out")
                    UUID centreId) {
        return WholeList.of(rules.list(centreId));
    }
}
