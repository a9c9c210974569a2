package org.hawsh.access.assignments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Scarce;
import org.hawsh.platform.http.WholeList;

@Path("/api/v1/accounts/searches")
@Tag(name = "Access")
class AccountSearchResource {
    private final AccountSearch search;

    AccountSearchResource(AccountSearch search) {
        this.search = search;
    }

    @POST
    @Operation(operationId = "searchAccounts", summary = "Find who has an account, by name")
    @Scarce
    @PermissionsAllowed(Permissions.ACCOUNT_SEARCH)
    public WholeList<AccountView> searchAccounts(@NotNull @Valid SearchAccounts body) {
        return WholeList.of(search.find(body));
    }
}
