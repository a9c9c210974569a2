package org.hawsh.grants.networks.support;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.access.Role;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.ANetwork;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HawshTest
class SupportTest {
    private static final Map<String, Object> WALLET =
            Map.of("provider", "Zain Cash", "number", "0770 555 0199", "holder", "Rana Ahmed");
    private static final Map<String, Object> BANK =
            Map.of(
                    "bank", "Rafidain Bank",
                    "iban", "IQ98 NBIQ 8501 2345 6789 012",
                    "holder", "Rana Ahmed");

    private Someone officer;
    private ANetwork network;

    @BeforeEach
    void aNetwork() {
        officer = Someone.with(Role.GRANTS_OFFICER, TheCentres.KIRKUK);
        network = ANetwork.of(officer, TheCentres.KIRKUK);
    }

    @Test
    void whatNobodySaidYetIsNothingAtVersionNought() {
        network.get("/support")
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("preferred", nullValue());
    }

    @Test
    void eachWayIsDescribedAndOneIsPreferred() {
        network.patch(
                        "/support",
                        0,
                        Map.of("mobileWallet", WALLET, "bank", BANK, "preferred", "MOBILE_WALLET"))
                .then()
                .statusCode(200)
                .body("mobileWallet.number", equalTo("+9647705550199"))
                .body("bank.iban", equalTo("IQ98NBIQ850123456789012"))
                .body("version", equalTo(1));
        Map<String, Object> noWallet = new HashMap<>();
        noWallet.put("mobileWallet", null);
        network.patch("/support", 1, noWallet)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("support-one-is-preferred"));
        noWallet.put("preferred", "BANK");
        network.patch("/support", 1, noWallet)
                .then()
                .statusCode(200)
                .body("mobileWallet", nullValue())
                .body("bank.iban", equalTo("IQ98NBIQ850123456789012"));
        AHistory.of("network_support", network.id())
                .readBy(officer)
                .then()
                .statusCode(200)
                .body("items.changedFields.flatten()", hasItems("mobileWallet", "preferred"));
    }

    @Test
    void whatAWayNeedsIsNamedWhereItIsMissingOrWrong() {
        refused(
                Map.of("bank", with(BANK, "iban", "IQ98 NBIQ 8501 2345 6789 013")),
                "/bank/iban",
                "no-iban");
        refused(
                Map.of("mobileWallet", with(WALLET, "number", "12345")),
                "/mobileWallet/number",
                "no-phone-number");
        refused(
                Map.of(
                        "transferOffice",
                        Map.of("office", "Al-Nahrain", "licence", "؟", "receiver", "Rana")),
                "/transferOffice/licence",
                "form");
        refused(
                Map.of(
                        "cash",
                        Map.of("firstWitness", "أحمد", "secondWitness", "احمد"),
                        "preferred",
                        "CASH"),
                "/cash/secondWitness",
                "support-two-witnesses");
        refused(Map.of("inKind", Map.of("place", "\u202E")), "/inKind/place", "not-text");
    }

    @Test
    void howSupportReachesANetworkIsNowhereInTheDatabaseAndTheReadingIsWrittenDown() {
        network.patch("/support", 0, Map.of("bank", BANK, "preferred", "BANK"))
                .then()
                .statusCode(200);
        network.get("/support").then().statusCode(200);
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from network_support s where position('NBIQ'::bytea in s.sealed) > 0"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where actor = ? and entity = 'network_support' and action = 'READ'",
                        officer.subject()));
    }

    @Test
    void ofFourWhoAreTheFirstToSaySomethingOneSaves() throws Exception {
        List<Integer> statuses =
                AtOnce.many(
                        4,
                        number ->
                                network.patch(
                                                "/support",
                                                0,
                                                Map.of(
                                                        "inKind",
                                                        Map.of("place", "Gate " + number),
                                                        "preferred",
                                                        "IN_KIND"))
                                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(3, Collections.frequency(statuses, 412), statuses.toString());
    }

    @Test
    void theNewestMixIsShownAsSharesAndNeverAsCounts() {
        network.get("/mix").then().statusCode(200).body("askedOn", nullValue());
        mix("2026-10-01", 20, 10, 10);
        mix("2026-09-01", 10, 20, 10);
        network.get("/mix")
                .then()
                .body("askedOn", equalTo("2026-10-01"))
                .body("hostCommunity", equalTo(50))
                .body("displaced", equalTo(25));
        network.seenBy(Someone.with(Role.FINANCE, TheCentres.KIRKUK))
                .get("/mix")
                .then()
                .statusCode(404);
        network.post(
                        "/mix",
                        Map.of(
                                "askedOn",
                                "2026-10-01",
                                "hostCommunity",
                                0,
                                "displaced",
                                0,
                                "returnees",
                                0))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("network-mix-of-nobody"));
    }

    private void mix(String day, int host, int displaced, int returnees) {
        network.post(
                        "/mix",
                        Map.of(
                                "askedOn", day,
                                "hostCommunity", host,
                                "displaced", displaced,
                                "returnees", returnees))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> with(Map<String, Object> way, String member, Object value) {
        Map<String, Object> changed = new HashMap<>(way);
        changed.put(member, value);
        return changed;
    }

    private void refused(Map<String, Object> patch, String pointer, String code) {
        network.patch("/support", 0, patch)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }
}
