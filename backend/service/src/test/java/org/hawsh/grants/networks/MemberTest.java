package org.hawsh.grants.networks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.hawsh.access.Role;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.APerson;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class MemberTest {
    private Someone officer;
    private ANetwork network;

    @BeforeEach
    void aNetworkWithNobodyInIt() {
        officer = Someone.with(Role.GRANTS_OFFICER, TheCentres.KIRKUK);
        network = ANetwork.of(officer, TheCentres.KIRKUK);
    }

    @Test
    void aMemberIsSomebodyOfTheRegisterOrSomebodyWhoIsNot() {
        JsonPath rana = ofAge();
        network.post("/members", byReference(rana))
                .then()
                .statusCode(201)
                .body("participant.reference", equalTo(rana.getString("reference")))
                .body("participant.name.given", equalTo(rana.getString("name.given")))
                .body("participant.name", not(Matchers.hasKey("family")))
                .body("name", nullValue())
                .body("ofAge", equalTo(true))
                .body("ageOnRecord", equalTo(true));
        Map<String, Object> ali = ANetwork.member("علي حسن");
        ali.put("phone", "0770 123 4567");
        network.post("/members", ali)
                .then()
                .statusCode(201)
                .body("participant", nullValue())
                .body("name", equalTo("علي حسن"))
                .body("phone", equalTo("+9647701234567"))
                .body("ageOnRecord", equalTo(false));
        Map<String, Object> both = byReference(rana);
        both.put("name", "Rana");
        refused(both, "/name", "network-member-by-reference-or-name");
        refused(ANetwork.member(null), "/name", "network-member-by-reference-or-name");
        refused(byReference("KRK-000000-0"), "/participantReference", "network-member-unknown");
        refused(
                byReference(registeredInBaghdad().getString("reference")),
                "/participantReference",
                "network-member-unknown");
    }

    @Test
    void nobodyIsInANetworkTwiceAndWhoComesBackIsTheSame() {
        JsonPath rana = ofAge();
        String first = network.add("/members", byReference(rana));
        network.post("/members", byReference(rana))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("network-member-twice"))
                .body("errors[0].about", equalTo(first));
        network.patchMember(first, 0, Map.of("leftOn", "2026-02-01")).then().statusCode(200);
        refused(byReference(rana), "/participantReference", "network-member-twice");
        Map<String, Object> back = new HashMap<>();
        back.put("leftOn", null);
        network.patchMember(first, 1, back).then().statusCode(200);

        network.add("/members", ANetwork.member("احمد حسن"));
        refused(ANetwork.member("أحمد حسن"), "/name", "network-member-twice");
        Map<String, Object> another = ANetwork.member("أحمد حسن");
        another.put("phone", "+964 771 000 0000");
        network.post("/members", another).then().statusCode(201);
    }

    @Test
    void daysGoForwardAndHaveCome() {
        Map<String, Object> tomorrow = ANetwork.member("Ali");
        tomorrow.put("joinedOn", Clocks.now().toLocalDate().plusDays(1).toString());
        refused(tomorrow, "/joinedOn", "in-the-future");
        String ali = network.add("/members", ANetwork.member("Ali"));
        network.patchMember(ali, 0, Map.of("leftOn", "2026-01-04"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("ends-before-it-begins"));
    }

    @Test
    void theFirstRepresentativeIsOfAgeAndAYoungOneMayStandBesideThem() {
        Map<String, Object> young = byReference(underAge());
        young.put("represents", true);
        young.put("ofAge", true);
        refused(young, "/represents", "network-representative-of-age");
        Map<String, Object> unknown = ANetwork.representative("Ali");
        unknown.remove("ofAge");
        refused(unknown, "/represents", "network-representative-of-age");
        network.add("/members", ANetwork.representative("Rana"));
        network.post("/members", young).then().statusCode(201).body("ofAge", equalTo(false));
    }

    @Test
    void theLastRepresentativeOfAgeStays() {
        String rana = network.add("/members", ANetwork.representative("Rana"));
        Map<String, Object> young = byReference(underAge());
        young.put("represents", true);
        network.add("/members", young);
        network.patchMember(rana, 0, Map.of("represents", false))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("network-last-representative"));
        network.patchMember(rana, 0, Map.of("leftOn", "2026-02-01"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("network-representative-has-left"));
        network.patchMember(rana, 0, Map.of("represents", false, "leftOn", "2026-02-01"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/leftOn"))
                .body("errors[0].code", equalTo("network-last-representative"));
        network.add("/members", ANetwork.representative("Sara"));
        network.patchMember(rana, 0, Map.of("represents", false, "leftOn", "2026-02-01"))
                .then()
                .statusCode(200);
    }

    @Test
    void ofTwoRepresentativesWhoStepDownAtTheSameMomentOneStays() throws Exception {
        List<String> both =
                List.of(
                        network.add("/members", ANetwork.representative("Rana")),
                        network.add("/members", ANetwork.representative("Sara")));
        List<Integer> statuses =
                AtOnce.many(
                        2,
                        number ->
                                network.patchMember(
                                                both.get(number), 0, Map.of("represents", false))
                                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(1, Collections.frequency(statuses, 422), statuses.toString());
    }

    @Test
    void whoIsThereStandsFirstAndTheReadingIsWrittenDown() {
        String gone = network.add("/members", ANetwork.member("Aram"));
        network.patchMember(gone, 0, Map.of("leftOn", "2026-02-01")).then().statusCode(200);
        network.add("/members", ANetwork.member("Basma"));
        network.get("/members").then().body("items.name", contains("Basma", "Aram"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where actor = ? and entity = 'volunteer_network_member' and shown is not null",
                        officer.subject()));
    }

    @Test
    void whatSomebodyIsCalledAndReachedByIsNowhereInTheDatabase() {
        String hidden = APerson.unheardOf();
        Map<String, Object> member = ANetwork.member(hidden);
        member.put("phone", "+9647705550147");
        network.add("/members", member);
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from volunteer_network_member m where m::text like ? or m::text like '%7705550147%'"
                                + " or position(convert_to(?, 'UTF8') in m.sealed_contact) > 0",
                        "%" + hidden + "%", hidden));
    }

    private void refused(Map<String, Object> member, String pointer, String code) {
        network.post("/members", member)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static Map<String, Object> byReference(JsonPath person) {
        return byReference(person.getString("reference"));
    }

    private static Map<String, Object> byReference(String reference) {
        Map<String, Object> member = ANetwork.member("");
        member.remove("name");
        member.remove("ofAge");
        member.put("participantReference", reference);
        return member;
    }

    private static JsonPath ofAge() {
        return APerson.called(APerson.unheardOf())
                .ofFamily("Jabar")
                .bornIn(1990)
                .registeredBy(Someone.with(Role.REGISTRAR, TheCentres.KIRKUK));
    }

    private static JsonPath underAge() {
        return APerson.called(APerson.unheardOf())
                .walkingIn("AGE_12_17")
                .registeredBy(Someone.with(Role.REGISTRAR, TheCentres.KIRKUK));
    }

    private static JsonPath registeredInBaghdad() {
        return APerson.called(APerson.unheardOf())
                .at(TheCentres.BAGHDAD)
                .registeredBy(Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD));
    }
}
