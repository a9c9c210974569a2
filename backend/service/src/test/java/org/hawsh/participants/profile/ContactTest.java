package org.hawsh.participants.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class ContactTest {
    private static final String SHARED =
            """
            {"whose":"SHARED","phone":"٠٧٧٠ ١٢٣ ٤٥٦٧","askFor":"رنا","mayCall":true,"womanCallerOnly":true,
             "bestHours":["EVENING","MORNING"]}
            """;

    private Someone registrar;
    private ARecord person;

    @BeforeEach
    void somebodyIsRegistered() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person = ARecord.of(APerson.called("Hana"), registrar);
    }

    @Test
    void nobodyHasAContactBeforeSomebodyAsked() {
        person.get("/contact")
                .then()
                .statusCode(200)
                .header("ETag", "\"0.en.contact\"")
                .header("Cache-Control", "no-store")
                .body("whose", nullValue())
                .body("consent", equalTo("NOT_ASKED"))
                .body("usable", equalTo(false));
    }

    @Test
    void aPhoneIsKeptInternationallyWhateverTheDigitsAndNothingIsAllowedThatWasNotSaid() {
        person.patch("/contact", SHARED)
                .then()
                .statusCode(200)
                .body("phone", equalTo("+9647701234567"))
                .body("mayCall", equalTo(true))
                .body("mayWrite", equalTo(false))
                .body("maySayCentre", equalTo(false))
                .body("womanCallerOnly", equalTo(true))
                .body("bestHours", contains("MORNING", "EVENING"));
    }

    @Test
    void withoutAPhoneIsAnAnswerToo() {
        person.patch("/contact", "{\"whose\":\"NONE\",\"mayCall\":true}")
                .then()
                .statusCode(200)
                .body("whose", equalTo("NONE"))
                .body("mayCall", equalTo(false));
        person.patch("/contact", "{\"whose\":\"NONE\",\"phone\":\"0770 123 4567\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-phone-said"));
        person.patch("/contact", "{\"whose\":\"OWN\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/phone"));
        person.patch("/contact", "{\"whose\":\"OWN\",\"phone\":\"call me\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-phone-number"));
    }

    @Test
    void aContactIsUsedOnlyAfterAYesAndNotShownAfterANo() {
        person.patch("/contact", SHARED).then().statusCode(200).body("usable", equalTo(false));
        person.decide("CONTACT", "GIVEN").then().statusCode(201);
        person.get("/contact").then().body("usable", equalTo(true));
        person.decide("CONTACT", "WITHDRAWN").then().statusCode(201);
        person.get("/contact")
                .then()
                .body("usable", equalTo(false))
                .body("consent", equalTo("NO"))
                .body("phone", nullValue())
                .body("askFor", nullValue());
    }

    @Test
    void whoeverReadsAContactIsWrittenDownAndAFacilitatorReadsNone() {
        person.get("/contact").then().statusCode(200);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'READ_CONTACT' and entity_id = ? and actor = ?",
                        person.id(),
                        registrar.subject()));
        person.seenBy(Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK))
                .get("/contact")
                .then()
                .statusCode(200);
        for (Role role : new Role[] {Role.FACILITATOR, Role.MEDIATOR, Role.ADMINISTRATOR}) {
            person.seenBy(Someone.with(role, TheCentres.KIRKUK))
                    .get("/contact")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theHistorySaysWhichPartOfAContactWasChangedAndNoNumber() {
        person.patch("/contact", SHARED).then().statusCode(200);
        String history = person.history().then().extract().asString();
        person.history()
                .then()
                .body(
                        "items[0].changedFields",
                        hasItems("contact.phone", "contact.whose", "contact.mayCall"));
        assertTrue(person.get("/contact").asString().contains("7701234567"));
        assertFalse(history.contains("7701234567") || history.contains("٧٧٠"), history);
    }

    @Test
    void twoWhoEditTheSameRecordDoNotOverwriteEachOther() {
        String etag = person.get("/contact").header("ETag");
        person.patch("/profile", "{\"languages\":[\"ar\"]}").then().statusCode(200);
        person.patch("/contact", etag, SHARED).then().statusCode(412);
        person.get("/contact").then().body("whose", nullValue());
    }

    @Test
    void aPhoneInAnyDigitsFindsWhoeverCanBeReachedAtItAtMyCentres() {
        String last = String.valueOf(ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));
        person.patch("/contact", "{\"whose\":\"OWN\",\"phone\":\"0771" + last + "\"}")
                .then()
                .statusCode(200);
        String typed = arabic("0771" + last);
        search(registrar, typed)
                .then()
                .statusCode(200)
                .body("items.participant.id", contains(person.id().toString()))
                .body("items[0].match", equalTo("PHONE"));
        search(registrar, "+964 771 " + last)
                .then()
                .body("items.participant.id", contains(person.id().toString()));
        search(Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD), typed)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void whatAPhoneEndsInFindsWhoeverCanBeReachedAtItAndNoFewerThanSixDigitsDo() {
        String last = String.valueOf(ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999));
        person.patch("/contact", "{\"whose\":\"OWN\",\"phone\":\"0771" + last + "\"}")
                .then()
                .statusCode(200);
        for (String typed : List.of(last.substring(1), last, "1 " + arabic(last))) {
            search(registrar, typed)
                    .then()
                    .body("items.participant.id", contains(person.id().toString()))
                    .body("items[0].match", equalTo("PHONE"))
                    .body("matching.people", equalTo(1));
        }
        for (String tooLittle : List.of(last.substring(2), "0771" + last.substring(0, 4))) {
            search(registrar, tooLittle).then().body("items.size()", equalTo(0));
        }
        search(Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD), last.substring(1))
                .then()
                .body("items.size()", equalTo(0));
    }

    private static io.restassured.response.Response search(Someone caller, String text) {
        return caller.calls()
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/participants/searches");
    }

    private static String arabic(String digits) {
        StringBuilder arabic = new StringBuilder();
        digits.chars().forEach(digit -> arabic.append((char) (digit - '0' + '٠')));
        return arabic.toString();
    }
}
