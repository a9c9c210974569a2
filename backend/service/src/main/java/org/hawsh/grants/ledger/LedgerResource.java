package org.hawsh.grants.ledger;

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
import org.hawsh.platform.http.Conflict;
import org.hawsh.platform.http.Once;
import org.hawsh.platform.http.Page;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/v1/centres/{centreId}/ledger")
@Tag(name = "Support", description = "Support for community initiatives")
class LedgerResource {
    private final LedgerService ledger;

    LedgerResource(LedgerService ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("/accounts")
    @Operation(
            operationId = "listLedgerAccounts",
            summary = "List where the money of a centre's contributions stands, by two clocks")
    @PermissionsAllowed(Permissions.LEDGER_READ)
    public BalancesView listLedgerAccounts(
            @PathParam("centreId") UUID centreId, @BeanParam @Valid BalanceFilter filter) {
        return ledger.balances(centreId, filter);
    }

    @GET
    @Path("/transactions")
    @Operation(
            operationId = "listLedgerTransactions",
            summary = "List what was posted at a centre, the last entered first")
    @PermissionsAllowed(Permissions.LEDGER_READ)
    public Page<TransactionView> listLedgerTransactions(
            @PathParam("centreId") UUID centreId, @BeanParam @Valid TransactionFilter filter) {
        return ledger.list(centreId, filter);
    }

    @GET
    @Path("/transactions/{id}")
    @Operation(operationId = "readLedgerTransaction", summary = "Read one transaction")
    @PermissionsAllowed(Permissions.LEDGER_READ)
    public TransactionView readLedgerTransaction(
            @PathParam("centreId") UUID centreId, @PathParam("id") UUID id) {
        return ledger.read(centreId, id);
    }

    @POST
    @Path("/receipts")
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "recordMoneyReceived",
            summary = "Record that money of a contribution came")
    @Conflict("The period is closed")
    @PermissionsAllowed(Permissions.LEDGER_KEEP)
    public TransactionView recordMoneyReceived(
            @PathParam("centreId") UUID centreId, @NotNull @Valid ReceiveMoney body) {
        return ledger.receive(centreId, body);
    }

    @POST
    @Path("/exchanges")
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "recordExchange",
            summary = "Record that available money became another currency")
    @Conflict("The money is not there, or the period is closed")
    @PermissionsAllowed(Permissions.LEDGER_KEEP)
    public TransactionView recordExchange(
            @PathParam("centreId") UUID centreId, @NotNull @Valid ExchangeMoney body) {
        return ledger.exchange(centreId, body);
    }

    @POST
    @Path("/transactions/{id}/reversal")
    @Once
    @ResponseStatus(201)
    @Operation(
            operationId = "recordReversal",
            summary = "Undo a transaction by its opposite, once, and say why")
    @Conflict("It was reversed, is not reversed at all, or the money was used meanwhile")
    @PermissionsAllowed(Permissions.LEDGER_KEEP)
    public TransactionView recordReversal(
            @PathParam("centreId") UUID centreId,
            @PathParam("id") UUID id,
            @NotNull @Valid ReverseTransaction body) {
        return ledger.reverse(centreId, id, body);
    }

    @POST
    @Path("/closing")
    @Once
    @Operation(
            operationId = "closeLedgerPeriod",
            summary = "Close the ledger of a centre up to a day, for good")
    @Conflict("It is closed already")
    @PermissionsAllowed(Permissions.LEDGER_KEEP)
    public PeriodView closeLedgerPeriod(
            @PathParam("centreId") UUID centreId, @NotNull @Valid ClosePeriod body) {
        return ledger.close(centreId, body);
    }
}
