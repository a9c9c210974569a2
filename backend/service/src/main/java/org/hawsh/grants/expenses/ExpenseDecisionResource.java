package org.hawsh.grants.expenses;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Conflict;

@Path("/api/v1/grant-expenses/{id}/decision")
@Tag(name = "Support")
class ExpenseDecisionResource {
    private final ExpenseService expenses;

    ExpenseDecisionResource(ExpenseService expenses) {
        this.expenses = expenses;
    }

    @POST
    @Conflict("It was decided before, is the caller's own, or the money is not there any more")
    @Operation(
            operationId = "decideGrantExpense",
            summary = "Approve an expense, with which it is accounted for, or refuse it")
    @PermissionsAllowed(Permissions.GRANT_APPROVE)
    public ExpenseView decideGrantExpense(
            @PathParam("id") UUID id, @NotNull @Valid DecideExpense body) {
        return expenses.decide(id, body);
    }
}
