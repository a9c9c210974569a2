package org.hawsh.grants.awards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Deque;
import java.util.UUID;
import org.hawsh.access.OnBehalf;
import org.hawsh.access.Permissions;
import org.hawsh.access.Role;
import org.hawsh.grants.ledger.Entry;
import org.hawsh.grants.ledger.Ledger;
import org.hawsh.platform.values.Money;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A support is closed by two people, once nothing is left unaccounted for; what was never given is available again. */
@HawshTest
class GrantClosingTest {
    @Inject Grants grants;
    @Inject Ledger ledger;
    @Inject OnBehalf behalf;

    /** Under one call for all: a call for each would take most of the time. */
    private static Deque<AGrant> decided;

    private static UUID centre;

    private AGrant grant;

    @BeforeEach
    void halfOfItIsPaid() {
        if (decided == null) {
            centre = ACentre.any().open();
            decided = AGrant.decided(centre, 3);
        }
        grant = decided.pop().agreedOn(AGrant.halves()).approved(1);
        grant.pay(1).then().statusCode(200);
    }

    @Test
    void whatStandsInTheWayIsSaidBeforehandAndRefusesAlike() {
        grant.read()
                .then()
                .body("unmet.code", contains("grant-not-completed", "grant-not-accounted-for"));
        grant.propose("CLOSING", null)
                .then()
                .statusCode(422)
                .body("errors.code", contains("grant-not-completed", "grant-not-accounted-for"));
        grant.goesThrough("COMPLETE")
                .then()
                .statusCode(422)
                .body("errors.code", contains("grant-milestone-left"));
        reach();
        grant.goesThrough("COMPLETE")
                .then()
                .statusCode(200)
                .body("completedOn", equalTo(ASupport.today().toString()))
                .body("unmet.code", contains("grant-not-accounted-for"));
        grant.goesThrough("COMPLETE")
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-completed"));
        grant.ask(2).then().statusCode(200);
        grant.read()
                .then()
                .body(
                        "unmet.code",
                        contains("grant-instalment-under-way", "grant-not-accounted-for"));
    }

    @Test
    void whatIsSpentIsAccountedForTheRestComesBackAndWhatWasNeverGivenIsAvailableAgain() {
        String free = available();
        grant.goesThrough("SUSPEND").then().statusCode(200);
        grant.givesBack(grant.payer(), "500.01")
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-enough-money"));
        grant.givesBack(grant.payer(), "120.50")
                .then()
                .statusCode(200)
                .body("money.givenBack.amount", equalTo("120.5"))
                .body("money.paid.amount", equalTo("379.5"));
        accountFor("379.50");
        grant.propose("CLOSING", null).then().statusCode(200);
        grant.approve()
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("money.accountedFor.amount", equalTo("379.5"))
                .body("money.givenBack.amount", equalTo("620.5"))
                .body("money.committed.amount", equalTo("0"))
                .body("instalments", hasSize(1))
                .body("unmet", hasSize(0));
        assertEquals(
                0,
                new BigDecimal(available())
                        .compareTo(new BigDecimal(free).add(new BigDecimal("620.50"))));
        grant.goesThrough("RESUME").then().statusCode(409);
        grant.ask(1).then().statusCode(409);
        grant.givesBack(grant.payer(), "1")
                .then()
                .statusCode(409)
                .body("errors.code", contains("grant-over"));
    }

    @Test
    void whatChangedBetweenTheProposalAndItsApprovalIsLookedAtAgain() {
        grant.goesThrough("SUSPEND").then().statusCode(200);
        grant.givesBack(grant.payer(), "500").then().statusCode(200);
        grant.propose("CLOSING", null).then().statusCode(200);
        grant.fails(1, "ENTERED_BY_MISTAKE", null)
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-enough-money"));
        grant.approve().then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    private void reach() {
        UUID milestone = UUID.fromString(grant.read().path("milestones[0].id"));
        behalf.of(
                grant.officer().subject(),
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            grants.lockActive(grant.id(), Permissions.GRANT_MANAGE);
                                            grants.reach(grant.id(), milestone, ASupport.today());
                                        }));
        grant.read();
    }

    private void accountFor(String usd) {
        behalf.of(
                grant.approver().subject(),
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () ->
                                                ledger.accountForPaid(
                                                        grants.lock(
                                                                        grant.id(),
                                                                        Permissions.GRANT_APPROVE)
                                                                .fund(),
                                                        grant.id(),
                                                        new Entry(
                                                                new Money(usd, Money.Currency.USD),
                                                                ASupport.today(),
                                                                null,
                                                                null))));
    }

    private String available() {
        return Someone.with(Role.FINANCE, centre)
                .calls()
                .get("/api/v1/centres/" + centre + "/ledger/accounts")
                .path("accounts.find { it.kind == 'CONTRIBUTION' }.balance.amount");
    }
}
