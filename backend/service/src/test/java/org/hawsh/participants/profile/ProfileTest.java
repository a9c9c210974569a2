package org.hawsh.participants.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.database.CallerScope;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.hawsh.work.codes.ACode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class ProfileTest {
    @Inject Profiles profiles;

    private Someone registrar;
    private ARecord person;

    @BeforeEach
    void somebodyIsRegistered() {
        registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
        person = ARecord.of(APerson.called("Manal"), registrar);
    }

    @Test
    void whoeverToldNothingHasAnEmptyProfile() {
        person.get("/profile")
                .then()
                .statusCode(200)
                .header("ETag", "\"0.en.profile\"")
                .body("languages", equalTo(List.of()))
                .body("governorate", nullValue())
                .body("motherRecorded", equalTo(false))
                .body("displacementRecorded", equalTo(false));
    }

    @Test
    void whatIsLeftOutOfAPatchStaysAndTheVersionIsTheOneOfTheRecord() {
        person.patch(
                        "/profile",
                        """
                        {"languages":["ar","ckb"],"governoratePcode":"IQG13","heardOf":"FRIEND",
                         "formerOccupation":"معلّمة","skills":["خياطة"],"accessNeeds":["SIGNER","RAMP"]}
                        """)
                .then()
                .statusCode(200)
                .header("ETag", "\"1.en.profile\"")
                .body("governorate.name.en", equalTo("Kirkuk"))
                .body("accessNeeds", contains("RAMP", "SIGNER"));
        person.patch("/profile", "{\"heardOf\":null}")
                .then()
                .statusCode(200)
                .body("heardOf", nullValue())
                .body("languages", contains("ar", "ckb"))
                .body("formerOccupation", equalTo("معلّمة"));
        person.get("").then().header("ETag", "\"2.en.record\"");
        person.history()
                .then()
                .body("items[0].changedFields", contains("heardOf"))
                .body(
                        "items[1].changedFields",
                        containsInAnyOrder(
                                "accessNeeds",
                                "formerOccupation",
                                "governoratePcode",
                                "heardOf",
                                "languages",
                                "skills"));
    }

    @Test
    void aPlaceIsNeverFinerThanADistrictAndNeverGuessed() {
        person.patch("/profile", "{\"governoratePcode\":\"IQG13Q01N01\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("place-code-unknown"));
        person.patch("/profile", "{\"districtPcode\":\"IQG13Q01\"}").then().statusCode(422);
    }

    @Test
    void anAccessNeedSaysWhatARoomMustHaveAndNeverWhatAnybodyHas() {
        person.patch("/profile", "{\"accessNeeds\":[\"DEAFNESS\"]}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("code-not-offered"));
    }

    @Test
    void theDatabaseKeepsNoNeedThatStandsOnNoList() {
        person.patch("/profile", "{\"accessNeeds\":[\"RAMP\"]}").then().statusCode(200);
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "update participant_profile set access_needs = '{DEAFNESS}' where participant_id = ?",
                                        person.id()));
        assertTrue(refused.getMessage().contains("an access need stands on no list"));
    }

    @Test
    void aNeedThatIsNoLongerOfferedStaysAmongOthersAndIsGivenToNobodyElse() {
        JsonPath shade = ACode.any("access-needs").added();
        String need = shade.getString("code");
        person.patch("/profile", "{\"accessNeeds\":[\"" + need + "\"]}").then().statusCode(200);
        ACode.retire(shade);
        person.patch("/profile", "{\"languages\":[\"ar\"]}").then().statusCode(200);
        person.patch("/profile", "{\"accessNeeds\":[\"RAMP\",\"" + need + "\"]}")
                .then()
                .statusCode(200)
                .body("accessNeeds", containsInAnyOrder("RAMP", need));
        ARecord.of(APerson.called("Dana"), registrar)
                .patch("/profile", "{\"accessNeeds\":[\"" + need + "\"]}")
                .then()
                .statusCode(422);
    }

    @Test
    void aGuardianIsSomebodyOfTheRegisterOrAName() {
        ARecord mother = ARecord.of(APerson.called("Rana"), registrar);
        person.patch(
                        "/profile",
                        "{\"guardian\":{\"participantId\":\""
                                + mother.id()
                                + "\",\"relationship\":\"MOTHER\"}}")
                .then()
                .statusCode(200)
                .body("guardian.participantId", equalTo(mother.id().toString()));
        person.patch(
                        "/profile",
                        "{\"guardian\":{\"participantId\":null,\"name\":\"رنا\",\"relationship\":\"MOTHER\"}}")
                .then()
                .statusCode(200)
                .body("guardian.name", equalTo("رنا"));
        guardian("\"participantId\":\"" + mother.id() + "\",\"name\":\"x\"", "one-guardian");
        guardian("\"name\":null,\"participantId\":\"" + person.id() + "\"", "own-guardian");
        guardian(
                "\"name\":null,\"participantId\":\"" + UUID.randomUUID() + "\"",
                "guardian-unknown");
    }

    @Test
    void aMothersNameIsReadOnlyForAPurposeAndTheReadingIsLogged() {
        person.patch("/profile", "{\"motherName\":{\"given\":\"هدى\",\"father\":\"كريم\"}}")
                .then()
                .statusCode(200)
                .body("motherRecorded", equalTo(true));
        assertFalse(person.get("/profile").asString().contains("هدى"));
        person.post("/mother-name-readings", Map.of("purpose", "IDENTITY_CHECK"))
                .then()
                .statusCode(200)
                .body("mother.given", equalTo("هدى"))
                .body("mother.grandfather", nullValue());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'READ_MOTHER_NAME' and entity_id = ? and purpose = 'IDENTITY_CHECK'",
                        person.id()));
        person.post("/mother-name-readings", Map.of()).then().statusCode(422);
        person.patch("/profile", "{\"languages\":[\"ar\"]}")
                .then()
                .body("motherRecorded", equalTo(true));
        person.patch("/profile", "{\"motherName\":null}")
                .then()
                .body("motherRecorded", equalTo(false));
    }

    @Test
    @ActivateRequestContext
    void aRosterLearnsWhatTheRoomMustHaveAndNothingElse() {
        ARecord nobody = ARecord.of(APerson.called("Dana"), registrar);
        person.patch("/profile", "{\"accessNeeds\":[\"SIGNER\"],\"formerOccupation\":\"x\"}")
                .then()
                .statusCode(200);
        Arc.container()
                .instance(CallerScope.class)
                .get()
                .enter(registrar.subject(), Set.of(TheCentres.KIRKUK));
        assertEquals(
                Map.of(person.id(), Set.of("SIGNER")),
                profiles.accessNeedsOf(List.of(person.id(), nobody.id())));
    }

    private void guardian(String who, String code) {
        person.patch("/profile", "{\"guardian\":{" + who + ",\"relationship\":\"MOTHER\"}}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code));
    }
}
