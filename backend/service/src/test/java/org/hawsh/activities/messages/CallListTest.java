package org.hawsh.activities.messages;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** Whoever is not written to is called. */
@HawshTest
class CallListTest extends ACourseThatWrites {
    @Test
    void whoeverOnlyAWomanMayCallIsOnTheListOfCallsAndNeverWrittenTo() {
        ARecord sara =
                AReachable.at(centre)
                        .with("womanCallerOnly", true)
                        .with("maySayCentre", false)
                        .agreed();
        apply(sara, true);
        postman.run();
        assertEquals(0, handedOver());
        calls(registrar)
                .body("items.person.id", contains(sara.id().toString()))
                .body("items[0].phone", equalTo(AReachable.PHONE))
                .body("items[0].womanCallerOnly", equalTo(true))
                .body("items[0].maySayCentre", equalTo(false))
                .body("items[0].words", equalTo("تأكّد ما طلبته."))
                .body("items[0].message.reason", equalTo("WOMAN_CALLER_ONLY"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'LIST_CALLS' and centre_id = ? and actor = ?",
                        centre,
                        registrar.subject()));
        String message = calls(registrar).extract().path("items[0].message.id");
        outcome(message, "NOT_REACHED").body("state", equalTo("BY_HAND"));
        calls(registrar).body("items[0].triedAt", startsWith("20"));
        outcome(message, "REACHED").body("state", equalTo("TOLD"));
        outcome(message, "REACHED").body("state", equalTo("TOLD"));
        calls(registrar).body("items", empty());
        messages(sara).body("items.state", contains("TOLD"));
    }

    @Test
    void whoSaysNoMeanwhileIsCalledNoMore() {
        ARecord sara = AReachable.at(centre).with("mayWrite", false).agreed();
        apply(sara, true);
        calls(registrar).body("items.message.reason", contains("CALLS_ONLY"));
        sara.decide("CONTACT", "WITHDRAWN").then().statusCode(201);
        calls(registrar).body("items", empty());
    }

    @Test
    void whatWasSentNeedsNoCall() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        String message = messages(sara).extract().path("items[0].id");
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("outcome", "REACHED"))
                .post("/api/v1/centres/" + centre + "/calls/" + message + "/outcome")
                .then()
                .statusCode(409)
                .body("errors.code", contains("nothing-to-call"));
    }

    private ValidatableResponse outcome(String message, String outcome) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("outcome", outcome))
                .post("/api/v1/centres/" + centre + "/calls/" + message + "/outcome")
                .then()
                .statusCode(200);
    }
}
