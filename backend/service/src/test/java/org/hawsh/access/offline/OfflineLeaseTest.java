package org.hawsh.access.offline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.IdentityStub;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

/** The service's share of an offline key: given to a live sign-in of its own person for a day, and afterwards to nobody. */
@HawshTest
class OfflineLeaseTest {
    private static final int A_DAY = 24 * 60 * 60;
    private static final long A_SECOND = 1_100;

    private final Someone facilitator = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
    private final UUID device = UUID.randomUUID();

    @Test
    void aLiveSignInIsGivenAShareForADayAndTheSameOneAgain() {
        var begun =
                AnOfflineLease.begunBy(facilitator, device)
                        .then()
                        .statusCode(201)
                        .body("device", equalTo(device.toString()))
                        .body(
                                "secondsLeft",
                                allOf(greaterThan(A_DAY - 60), lessThanOrEqualTo(A_DAY)))
                        .extract();
        String share = begun.path("share");
        assertEquals(32, Base64.getDecoder().decode(share).length);
        String lease = begun.header("Location");
        given().auth()
                .oauth2(facilitator.tokenOf("a later sign-in"))
                .get(lease)
                .then()
                .statusCode(200)
                .body("share", equalTo(share));
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from offline_lease where position(decode(?, 'base64') in sealed_share) > 0",
                        share),
                "the database keeps it sealed");
        assertEquals(
                2,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'offline_lease' and actor = ?",
                        facilitator.subject()));
    }

    @Test
    void nobodyElseIsGivenIt() {
        String lease = AnOfflineLease.heldBy(facilitator);
        Someone colleague = Someone.with(Role.FACILITATOR, TheCentres.KIRKUK);
        opens(colleague, lease, 404);
        opens(Someone.everywhere(Role.CENTRE_MANAGER), lease, 404);
        opens(facilitator, lease, 200);
    }

    @Test
    void takingAlongAnewEndsWhatTheDeviceHeldBefore() {
        var first = AnOfflineLease.begunBy(facilitator, device).then().extract();
        AnOfflineLease.begunBy(facilitator, device)
                .then()
                .statusCode(201)
                .body("share", not(equalTo(first.<String>path("share"))));
        opens(facilitator, first.header("Location"), 404);
    }

    @Test
    void anEndedSignInIsGivenNothing() {
        String lease = AnOfflineLease.heldBy(facilitator);
        String signIn = IdentityStub.signInOf(facilitator.subject());
        facilitator
                .calls()
                .post("/api/v1/me/sessions/" + signIn + "/ending")
                .then()
                .statusCode(204);
        opens(facilitator, lease, 401);
        AnOfflineLease.begunBy(facilitator, device).then().statusCode(401);
    }

    @Test
    void afterSigningOutEverywhereNoSignInIsGivenItEverAgain() throws InterruptedException {
        String lease = AnOfflineLease.heldBy(facilitator);
        facilitator.calls().post("/api/v1/me/sessions/ending").then().statusCode(200);
        Thread.sleep(A_SECOND); // a token says when it was issued to the second
        given().auth()
                .oauth2(facilitator.refreshedToken(Instant.now()))
                .get(lease)
                .then()
                .statusCode(404);
    }

    @Test
    void aLostDeviceTakesItsSharesAndSaysOnHowManyDevicesNamesLay() {
        AnOfflineLease.heldBy(facilitator);
        AnOfflineLease.heldBy(facilitator);
        Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK)
                .calls()
                .contentType("application/json")
                .body(Map.of("subject", facilitator.subject(), "kind", "STOLEN"))
                .post("/api/v1/device-losses")
                .then()
                .statusCode(201)
                .body("held.find { it.kind == 'OFFLINE_ROSTER' }.count", equalTo(2));
        assertEquals(0, leasesOf(facilitator));
    }

    @Test
    void afterADayItIsReadByNobodyAndThenDropped() throws SQLException {
        String lease = AnOfflineLease.heldBy(facilitator);
        Databases.execute(
                "update offline_lease set valid_until = now(), given_at = now() - interval '24 hours' where owner = ?",
                facilitator.subject());
        opens(facilitator, lease, 404);
        assertEquals(0, seenBehindTheService(facilitator.subject()));
        assertEquals(1, leasesOf(facilitator));
        Databases.count("select drop_ended_offline_leases()");
        assertEquals(0, leasesOf(facilitator));
    }

    @Test
    void whatTheServiceForgetsTheDatabaseRefuses() throws SQLException {
        AnOfflineLease.heldBy(facilitator);
        assertEquals(1, seenBehindTheService(facilitator.subject()));
        assertEquals(0, seenBehindTheService(UUID.randomUUID()));
        try (Connection app = as(facilitator.subject())) {
            assertThrows(
                    SQLException.class,
                    () ->
                            app.createStatement()
                                    .execute("update offline_lease set valid_until = now()"));
        }
        assertThrows(
                IllegalStateException.class,
                () ->
                        Databases.execute(
                                "update offline_lease set valid_until = given_at + interval '25 hours' where owner = ?",
                                facilitator.subject()));
    }

    @Test
    void theEleventhDeviceEndsTheOldest() {
        String oldest = AnOfflineLease.heldBy(facilitator);
        for (int i = 0; i < 10; i++) {
            AnOfflineLease.heldBy(facilitator);
        }
        assertEquals(10, leasesOf(facilitator));
        opens(facilitator, oldest, 404);
    }

    private static void opens(Someone caller, String lease, int status) {
        caller.calls().get(lease).then().statusCode(status);
    }

    private static long leasesOf(Someone somebody) {
        return Databases.count(
                "select count(*) from offline_lease where owner = ?", somebody.subject());
    }

    private static int seenBehindTheService(UUID caller) throws SQLException {
        try (Connection app = as(caller);
                var rows =
                        app.createStatement().executeQuery("select count(*) from offline_lease")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection as(UUID caller) throws SQLException {
        Connection app = Databases.asApp();
        app.createStatement().execute("select set_config('hawsh.caller', '" + caller + "', false)");
        return app;
    }
}
