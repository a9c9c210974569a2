package org.hawsh.centres.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class FundingTest {
    private final Someone administrator = Someone.with(Role.ADMINISTRATOR, TheCentres.KIRKUK);

    @Test
    void theFourCentresAreFundedByTheEuropeanUnionInThreeLanguages() {
        for (UUID centre :
                new UUID[] {
                    TheCentres.BAGHDAD, TheCentres.DIYALA, TheCentres.KIRKUK, TheCentres.NINEWA
                }) {
            Someone.with(Role.FACILITATOR, centre)
                    .calls()
                    .get("/api/v1/centres/" + centre + "/funding-contributions")
                    .then()
                    .statusCode(200)
                    .body("items.organisation.name.en", hasItem("European Union"))
                    .body("items.visibilityText.en", hasItem("Funded by the European Union"))
                    .body("items.visibilityText.ar", hasItem("بتمويل من الاتحاد الأوروبي"))
                    .body("items.visibilityText.ckb", hasItem("بە پارەداری یەکێتیی ئەوروپا"));
        }
    }

    @Test
    void theWordsAreShownUnlessItWasAgreedThatTheyAreNot() {
        String contribution = AContribution.created();
        edit(contribution, 0, Map.of("visibility", "WAIVED"))
                .statusCode(422)
                .body("errors[0].code", equalTo("waiver-required"));
        edit(
                        contribution,
                        0,
                        Map.of(
                                "visibility",
                                "WAIVED",
                                "waiver",
                                Map.of(
                                        "agreedBy",
                                        "The delegation",
                                        "agreedOn",
                                        "2026-03-01",
                                        "reason",
                                        "It would endanger people")))
                .statusCode(200)
                .header("ETag", "\"1.en.funding\"")
                .body("waiver.agreedBy", equalTo("The delegation"));
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from change_log where entity = 'funding_contribution' and entity_id = ?"
                                + " and changed_fields = '{visibility,waiver}'",
                        UUID.fromString(
                                contribution.substring(contribution.lastIndexOf('/') + 1))));
        edit(contribution, 1, Map.of("visibility", "SHOWN"))
                .statusCode(422)
                .body("errors[0].code", equalTo("waiver-not-needed"));
        Map<String, Object> shown = new HashMap<>();
        shown.put("visibility", "SHOWN");
        shown.put("waiver", null);
        edit(contribution, 1, shown).statusCode(200).body("waiver", nullValue());
        edit(contribution, 1, shown).statusCode(412);
    }

    @Test
    void aContributionIsOfAKnownOrganisationAndEndsAfterItBegan() {
        AContribution.sentBy(administrator, Map.of("organisationId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/organisationId"));
        AContribution.sentBy(administrator, Map.of("to", "2019-12-31"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to"));
    }

    private ValidatableResponse edit(String contribution, int version, Map<String, Object> patch) {
        return administrator
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + ".en.funding\"")
                .body(patch)
                .patch(contribution)
                .then();
    }
}
