package org.hawsh.activities.messages;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** What people are told of their places and sessions, and whom somebody has to call. */
@HawshTest
class MessageTest extends ACourseThatWrites {
    @Test
    void whoIsOfferedAPlaceHearsOfItAndIsRemindedOnTheLastDay() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, false);
        messages(sara)
                .body("items.kind", containsInAnyOrder("OFFER_MADE", "OFFER_LAPSES"))
                .body("items.state", contains("WAITING", "WAITING"));
        postman.run();
        messages(sara)
                .body("items.find { it.kind == 'OFFER_MADE' }.state", equalTo("SENT"))
                .body("items.find { it.kind == 'OFFER_LAPSES' }.state", equalTo("WAITING"));
        Databases.execute(
                "update enrolment set offered_until = now() + interval '5 hours' where course_id = ?",
                course);
        dueNow();
        postman.run();
        messages(sara).body("items.state", contains("SENT", "SENT"));
    }

    @Test
    void aReminderWaitsAsLongAsAClosureGaveMoreTime() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, false);
        postman.run();
        dueNow();
        postman.run();
        messages(sara).body("items.find { it.kind == 'OFFER_LAPSES' }.state", equalTo("WAITING"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from message where centre_id = ? and kind = 'OFFER_LAPSES' and due_at > now() + interval '40 hours'",
                        centre));
    }

    @Test
    void whatWasUndoneMeanwhileIsNotTold() {
        ARecord sara = AReachable.at(centre).agreed();
        String enrolment = apply(sara, false);
        registrar
                .calls()
                .post("/api/v1/courses/" + course + "/enrolments/" + enrolment + "/refusal")
                .then()
                .statusCode(200);
        postman.run();
        messages(sara)
                .body("items.find { it.kind == 'OFFER_MADE' }.reason", equalTo("NOT_SO_ANY_MORE"));
    }

    @Test
    void whoTookAPlaceHasItInWriting() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        postman.run();
        messages(sara)
                .body("items.kind", contains("PLACE_CONFIRMED"))
                .body("items.state", contains("SENT"))
                .body("items[0].courseId", equalTo(course.toString()));
    }

    @Test
    void whoWithdrewTheirConsentBetweenIsNotWrittenTo() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        sara.decide("CONTACT", "WITHDRAWN").then().statusCode(201);
        postman.run();
        messages(sara)
                .body("items.state", contains("NOT_SENT"))
                .body("items.reason", contains("CONSENT_REFUSED"));
        assertEquals(0, handedOver());
    }

    @Test
    void nobodyIsWrittenToWhoWasNeverAsked() {
        ARecord sara = AReachable.at(centre).told();
        apply(sara, true);
        messages(sara).body("items.reason", contains("CONSENT_NOT_ASKED"));
    }

    @Test
    void theHoursThePersonNamedAreKept() {
        ARecord sara = AReachable.at(centre).with("bestHours", List.of("EVENING")).agreed();
        apply(sara, true);
        postman.run();
        messages(sara).body("items.state", contains("WAITING"));
        ACentreAtNoon.itIsAbout(18, centre);
        dueNow();
        postman.run();
        messages(sara).body("items.state", contains("SENT"));
    }

    @Test
    void noWordAndNoNumberIsKeptBesideTheMessage() {
        ARecord sara = AReachable.at(centre).agreed();
        apply(sara, true);
        postman.run();
        assertEquals(1, handedOver());
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from message where centre_id = ? and to_jsonb(message)::text like '%7709876543%'",
                        centre));
        assertTrue(
                new Transport.Outgoing(sara.id(), centre, AReachable.PHONE, null, "secret")
                        .toString()
                        .equals("message " + sara.id()));
    }

    private void dueNow() {
        Databases.execute("update message set due_at = now() where centre_id = ?", centre);
    }
}
