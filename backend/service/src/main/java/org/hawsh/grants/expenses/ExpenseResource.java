package org.hawsh.grants.expenses;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/grants/{grantId}/expenses")
@Tag(name = "Support")
class ExpenseResource {
    private final ExpenseService expenses;

    ExpenseResource(ExpenseService expenses) {
        this.expenses = expenses;
    }

    @GET
    @Operation(
            operationId = "listGrantExpenses",
            summary =
                    "List what was bought out of what a grant was paid, the last day first, and what is still to be told")
    @PermissionsAllowed(Permissions.GRANT_READ)
    public ExpensesView listGrantExpenses(@PathParam("grantId") UUID grantId) {
        return expenses.list(grantId);
    }

    @POST
    @Once
    @ResponseStatus(201)
    @Conflict("The grant is not running, or the receipt was handed in before")
    @Operation(
            operationId = "submitGrantExpense",
            summary = "Hand in an expense with its receipt, or with why there is none")
    @PermissionsAllowed(Permissions.GRANT_MANAGE)
    public ExpenseView submitGrantExpense(
            @PathParam("grantId") UUID grantId, @NotNull @Valid SubmitExpense body) {
        return expenses.submit(grantId, body);
    }
}
