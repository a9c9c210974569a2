package org.hawsh.grants.ledger;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about the ledger of the Kirkuk centre, each about a contribution of its own. */
class LedgerSamples implements Samples {
    private static final String LEDGER = "/api/v1/centres/" + TheCentres.KIRKUK + "/ledger";

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listLedgerAccounts",
                caller -> caller.calls().get(LEDGER + "/accounts"),
                "listLedgerTransactions",
                caller -> caller.calls().queryParam("limit", 5).get(LEDGER + "/transactions"),
                "readLedgerTransaction",
                caller -> caller.calls().get(received()),
                "recordMoneyReceived",
                caller -> receive(caller, ALedger.aContributionTo(TheCentres.KIRKUK)),
                "recordExchange",
                LedgerSamples::exchange,
                "recordReversal",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("reason", "It was another funder's."))
                                .post(received() + "/reversal"),
                "closeLedgerPeriod",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("until", nextDay()))
                                .post(LEDGER + "/closing"),
                "fetchLedgerJournal",
                caller -> caller.calls().get(LEDGER + "/journal"),
                "fetchLedgerWorkbook",
                caller -> caller.calls().get(LEDGER + "/workbook"));
    }

    /** The address of money that came. */
    private static String received() {
        return receive(finance(), ALedger.aContributionTo(TheCentres.KIRKUK))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Response receive(Someone caller, UUID contribution) {
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "contributionId",
                                contribution,
                                "amount",
                                Map.of("amount", "5000", "currency", "USD"),
                                "effectiveOn",
                                ALedger.today().toString()))
                .post(LEDGER + "/receipts");
    }

    private static Response exchange(Someone caller) {
        UUID contribution = ALedger.aContributionTo(TheCentres.KIRKUK);
        receive(finance(), contribution).then().statusCode(201);
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "contributionId",
                                contribution,
                                "given",
                                Map.of("amount", "100", "currency", "USD"),
                                "received",
                                Map.of("amount", "130500", "currency", "IQD"),
                                "rate",
                                "1310",
                                "rateOn",
                                ALedger.today().toString(),
                                "rateSource",
                                "Central Bank of Iraq",
                                "effectiveOn",
                                ALedger.today().toString()))
                .post(LEDGER + "/exchanges");
    }

    private static Someone finance() {
        return Someone.with(Role.FINANCE, TheCentres.KIRKUK);
    }

    /** Whoever closes closes a day more, long before anything that is posted. */
    private static String nextDay() {
        try (Connection owner = Databases.asOwner();
                var statement =
                        owner.prepareStatement(
                                "select coalesce(max(closed_until), '1990-01-01') + 1 from ledger_book where centre_id = ?")) {
            statement.setObject(1, TheCentres.KIRKUK);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
