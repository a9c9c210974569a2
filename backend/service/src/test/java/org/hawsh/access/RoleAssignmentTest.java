package org.hawsh.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class RoleAssignmentTest {

    @Test
    void hawshsOwnTableSaysWhatSomebodyMayDo() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        registrar
                .calls()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo(registrar.subject().toString()))
                .body("displayName", equalTo("Some Body"))
                .body("nextStep", nullValue())
                .body("assignments.role", contains("REGISTRAR"))
                .body("assignments[0].centreId", equalTo(TheCentres.KIRKUK.toString()))
                .body("permissions", hasItem("PARTICIPANT_REGISTER"))
                .body("centreIds", contains(TheCentres.KIRKUK.toString()));
        registrar
                .calls()
                .get("/api/v1/centres")
                .then()
                .body("items.code", contains("KRK"))
                .body("items[0].governorate.pcode", equalTo("IQG13"));
    }

    @Test
    void eachRoleSaysWhereAndWhatItOpens() {
        Someone.everywhere(Role.REVIEWER)
                .and(Role.ADMINISTRATOR, TheCentres.KIRKUK)
                .calls()
                .get("/api/v1/me")
                .then()
                .body("assignments", hasSize(2))
                .body(
                        "assignments.find { it.role == 'ADMINISTRATOR' }.centreId",
                        equalTo(TheCentres.KIRKUK.toString()))
                .body(
                        "assignments.find { it.role == 'ADMINISTRATOR' }.permissions",
                        hasItems("HOLIDAY_MANAGE", "CENTRE_SET_UP"))
                .body("assignments.find { it.role == 'REVIEWER' }.centreId", nullValue())
                .body(
                        "assignments.find { it.role == 'REVIEWER' }.permissions",
                        not(hasItem("HOLIDAY_MANAGE")));
    }

    @Test
    void anAssignmentEverywhereReachesEveryCentre() {
        Someone officer = Someone.everywhere(Role.MEAL_OFFICER);
        officer.calls()
                .get("/api/v1/me")
                .then()
                .body("assignments", hasSize(1))
                .body("assignments[0].centreId", nullValue());
        officer.calls()
                .get("/api/v1/centres")
                .then()
                .body(
                        "items.id",
                        hasItems(
                                TheCentres.BAGHDAD.toString(),
                                TheCentres.DIYALA.toString(),
                                TheCentres.KIRKUK.toString(),
                                TheCentres.NINEWA.toString()));
    }

    @Test
    void aRoleTakenAwayEndsAtOnceWhileTheTokenIsStillValid() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        String token = registrar.token(300, "hawsh-api");
        given().auth().oauth2(token).get("/api/v1/participants").then().statusCode(200);
        registrar.losesEveryRole();
        given().auth().oauth2(token).get("/api/v1/participants").then().statusCode(403);
    }

    @Test
    void aRoleOfTomorrowIsNotHeldToday() {
        Someone registrar = Someone.without();
        Databases.execute(
                "insert into role_assignment (subject, role, valid_from) values (?, 'REGISTRAR', now() + interval '1 day')",
                registrar.subject());
        registrar.calls().get("/api/v1/participants").then().statusCode(403);
    }

    @Test
    void somebodyWithoutAnyRoleIsToldWhoTheyAreAndWhomToAskAndNothingElse() {
        Someone stranger = Someone.without();
        stranger.calls()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("somebody"))
                .body("assignments", hasSize(0))
                .body("permissions", hasSize(0))
                .body("centreIds", hasSize(0))
                .body(
                        "nextStep",
                        equalTo(
                                "You hold no role in Hawsh yet. Ask an administrator to propose one for somebody, with this id: "
                                        + stranger.subject()
                                        + "."));
        for (String closed : List.of("/api/v1/centres", "/api/v1/roles", "/api/v1/me/sessions")) {
            stranger.calls().get(closed).then().statusCode(403);
        }
    }

    @Test
    void whomToAskIsSaidInTheLanguageThatWasAskedFor() {
        Someone stranger = Someone.without();
        for (String language : List.of("ar", "ckb")) {
            stranger.calls()
                    .header("Accept-Language", language)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .header("Content-Language", equalTo(language))
                    .body("nextStep", matchesPattern("[؀-ۿ].*" + stranger.subject() + "\u2069\\."));
        }
    }

    @Test
    void aTokenWhoseSubjectIsNoUserIdOpensNothing() {
        given().auth()
                .oauth2(Someone.tokenOfSubject("a-robot"))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aRoleInOneCentreSaysNothingOfAnother() {
        Someone both =
                Someone.with(Role.REGISTRAR, TheCentres.KIRKUK)
                        .and(Role.FACILITATOR, TheCentres.BAGHDAD);
        both.calls()
                .queryParam("centreId", TheCentres.KIRKUK)
                .get("/api/v1/participants")
                .then()
                .statusCode(200);
        both.calls()
                .queryParam("centreId", TheCentres.BAGHDAD)
                .get("/api/v1/participants")
                .then()
                .statusCode(403);
    }

    @Test
    void anExpiredForeignOrForgedTokenOpensNothing() {
        Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        given().auth()
                .oauth2(registrar.token(-120, "hawsh-api"))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(registrar.token(300, "another-service"))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        String token = registrar.token(300, "hawsh-api");
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
        given().auth()
                .oauth2(forged)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().auth().oauth2("nonsense").get("/api/v1/me").then().statusCode(401);
    }
}
