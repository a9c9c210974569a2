package org.hawsh.grants.reservations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrantCall;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No call opens on money that has not come. */
@HawshTest
class CallReservationTest {
    private UUID centre;
    private ASupport support;
    private UUID contribution;

    @BeforeEach
    void aContributionOfWhichNothingCameYet() {
        centre = ACentre.any().open();
        support = ASupport.at(centre);
        contribution = support.promised();
    }

    @Test
    void aCallThatOpensReservesItsBudget() {
        support.receives(contribution, ASupport.usd("20000"));
        AGrantCall.open(centre, contribution);
        assertEquals("12000.00", stands("CONTRIBUTION"));
        assertEquals("8000.00", stands("CALL"));
    }

    @Test
    void itStaysShutUntilTheMoneyIsThereAndNothingIsLost() {
        support.receives(contribution, ASupport.usd("7999.99"));
        AGrantCall call = AGrantCall.asked(centre, contribution);
        call.approve().then().statusCode(409).body("errors.code", contains("not-enough-money"));
        call.read().then().body("state", equalTo("DRAFT")).body("opening.state", equalTo("OPEN"));
        support.receives(contribution, ASupport.usd("0.01"));
        call.approve().then().statusCode(200);
        assertEquals("8000.00", stands("CALL"));
    }

    @Test
    void aCallThatIsWithdrawnGivesItBack() {
        support.receives(contribution, ASupport.usd("8000"));
        AGrantCall call = AGrantCall.open(centre, contribution);
        assertEquals("0.00", stands("CONTRIBUTION"));
        call.withdraw().then().statusCode(200);
        assertEquals("8000.00", stands("CONTRIBUTION"));
        assertEquals("0.00", stands("CALL"));
    }

    @Test
    void whatIsReservedIsNotTakenAwayBehindTheBackOfACall() {
        support.receives(contribution, ASupport.usd("8000"));
        AGrantCall.open(centre, contribution);
        String ledger = "/api/v1/centres/" + centre + "/ledger/transactions";
        String reserved = finance().get(ledger).path("items.find { it.kind == 'RESERVE' }.id");
        finance()
                .contentType("application/json")
                .body(Map.of("reason", "It was a mistake."))
                .post(ledger + "/" + reserved + "/reversal")
                .then()
                .statusCode(409)
                .body("errors.code", contains("undone-where-it-was-made"));
        assertEquals("8000.00", stands("CALL"));
    }

    @Test
    void aDraftThatIsWithdrawnMovesNothing() {
        support.receives(contribution, ASupport.usd("8000"));
        AGrantCall.asked(centre, contribution).withdraw().then().statusCode(200);
        assertEquals(List.of("RECEIVE"), kinds());
    }

    @Test
    void itIsKeptUntilEveryCallOfTheContributionCanHaveBeenDecided() {
        support.receives(contribution, ASupport.usd("8000"));
        AGrantCall call = AGrantCall.open(centre, contribution);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from ledger_account where call_id = ? and ends_on = (select last_day + 180 from support_rules where id = contribution_id)",
                        call.id()));
    }

    private String stands(String kind) {
        return finance()
                .get("/api/v1/centres/" + centre + "/ledger/accounts")
                .path("accounts.find { it.kind == '%s' }.balance.amount".formatted(kind));
    }

    private List<String> kinds() {
        return finance()
                .get("/api/v1/centres/" + centre + "/ledger/transactions")
                .path("items.kind");
    }

    private RequestSpecification finance() {
        return Someone.with(Role.FINANCE, centre).calls();
    }
}
