package org.hawsh.grants.networks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.OnBehalf;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was found about a representative follows them from network to network of their centre. */
@HawshTest
class FindingsTest {
    private static UUID centre;
    private static Someone officer;
    private static Someone approver;
    private static Someone registrar;

    @Inject Networks networks;
    @Inject OnBehalf behalf;

    private ANetwork first;
    private ANetwork second;

    @BeforeEach
    void twoNetworks() {
        if (centre == null) {
            centre = ACentre.any().open();
            officer = Someone.with(Role.GRANTS_OFFICER, centre);
            approver = Someone.with(Role.GRANTS_APPROVER, centre);
            registrar = Someone.with(Role.REGISTRAR, centre);
        }
        first = ANetwork.of(officer, centre);
        second = ANetwork.of(officer, centre);
    }

    @Test
    void theSamePersonOfTheRegisterStandsInEachNetworkAsTheyWereFound() {
        Map<String, Object> rana = registered(APerson.unheardOf(), APerson.unheardOf(), 1990);
        String there = first.add("/members", rana);
        String here = second.add("/members", rana);
        second.add("/sanction-checks", ANetwork.check(here, "CLEAR"));
        member(here).body("clearance", equalTo("CLEAR")).body("foundElsewhere", empty());
        assertEquals(true, isCleared(second));
        String check = first.add("/sanction-checks", ANetwork.check(there, "POSSIBLE_MATCH"));
        member(here)
                .body("clearance", equalTo("WAITING"))
                .body("foundElsewhere", hasSize(1))
                .body("foundElsewhere[0].samePerson", equalTo(true))
                .body("foundElsewhere[0].clearance", equalTo("WAITING"))
                .body("foundElsewhere[0].networkId", equalTo(first.id().toString()))
                .body("foundElsewhere[0].memberId", equalTo(there));
        assertEquals(false, isCleared(second));
        approver.calls()
                .post("/api/v1/sanction-checks/" + check + "/approval")
                .then()
                .statusCode(200);
        member(here).body("clearance", equalTo("CLEAR")).body("foundElsewhere", empty());
        first.add("/sanction-checks", ANetwork.check(there, "CONFIRMED_MATCH"));
        member(here).body("clearance", equalTo("MATCH"));
        assertEquals(false, isCleared(second));
        assertEquals(false, isCleared(first));
    }

    @Test
    void whoIsOnlyCalledAlikeIsPointedOutAndNothingFollows() {
        String name = APerson.unheardOf();
        String father = APerson.unheardOf();
        String listed =
                first.add(
                        "/members",
                        ANetwork.representative(name + " " + father + " " + APerson.unheardOf()));
        first.add("/sanction-checks", ANetwork.check(listed, "CONFIRMED_MATCH"));
        String alike = second.add("/members", ANetwork.representative(name + " " + father));
        second.add("/sanction-checks", ANetwork.check(alike, "CLEAR"));
        member(alike)
                .body("clearance", equalTo("CLEAR"))
                .body("foundElsewhere.samePerson", contains(false))
                .body("foundElsewhere.clearance", contains("MATCH"));
        assertEquals(true, isCleared(second));
        for (Map<String, Object> other :
                List.of(
                        ANetwork.representative(name),
                        ANetwork.representative(name + " " + APerson.unheardOf()),
                        ANetwork.member(name + " " + father + " "))) {
            member(second.add("/members", unlike(other))).body("foundElsewhere", empty());
        }
    }

    /** Reached in another way, so that they are not the same member. */
    private static Map<String, Object> unlike(Map<String, Object> member) {
        member.put("phone", "+9647701234567");
        return member;
    }

    @Test
    void whoWasBornInAnotherYearIsSomebodyElse() {
        String name = APerson.unheardOf();
        String father = APerson.unheardOf();
        String listed = first.add("/members", registered(name, father, 1990));
        first.add("/sanction-checks", ANetwork.check(listed, "POSSIBLE_MATCH"));
        member(second.add("/members", registered(name, father, 1991)))
                .body("foundElsewhere", empty());
        member(second.add("/members", registered(name, father, 1990)))
                .body("foundElsewhere.memberId", hasItem(listed))
                .body("foundElsewhere.samePerson", contains(false));
    }

    private static Map<String, Object> registered(String name, String father, int year) {
        Map<String, Object> member = new HashMap<>(ANetwork.representative(null));
        member.remove("name");
        member.put(
                "participantReference",
                APerson.called(name)
                        .named("father", father)
                        .bornIn(year)
                        .at(centre)
                        .sentBy(registrar)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference"));
        return member;
    }

    private ValidatableResponse member(String id) {
        return second.readMember(id).then().statusCode(200);
    }

    private boolean isCleared(ANetwork network) {
        boolean[] cleared = new boolean[1];
        behalf.of(
                officer.subject(),
                () -> cleared[0] = networks.isCleared(network.id(), ASupport.today()));
        return cleared[0];
    }
}
