package org.hawsh.grants.goods;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.ADecidedGrant;
import org.hawsh.testing.AGoods;
import org.hawsh.testing.AGrant;
import org.hawsh.testing.APicture;
import org.hawsh.testing.ASupport;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers about goods and who took over what was made: what is named stays, and each reading is written down. */
@HawshTest
class GoodsPaperTest {
    private AGrant grant;
    private AGoods goods;

    @BeforeEach
    void anApprovedInstalmentOfGoods() {
        grant = ADecidedGrant.next().agreedOn(AGoods.plan(2));
        goods = AGoods.begun(grant, 1);
    }

    @Test
    void aPaperThatIsNamedStaysAndEachReadingIsWrittenDown() {
        String paper = AGoods.paper(grant);
        Map<String, Object> quote = AGoods.quote("Bazaar", "900");
        quote.put("paperId", paper);
        goods.edit(Map.of("quotes", List.of(quote))).then().statusCode(200);
        refused(removed(paper), "goods-paper-in-use");
        assertArrayEquals(
                APicture.PNG,
                grant.officer()
                        .calls()
                        .get(grant.address() + "/goods-papers/" + paper)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where entity = 'grant_goods_paper' and entity_id = ? and action = 'READ'",
                        UUID.fromString(paper)));
        goods.edit(Map.of("quotes", List.of())).then().statusCode(200);
        removed(paper).then().statusCode(204);
        removed(paper).then().statusCode(404);
    }

    @Test
    void whoTakesOverWhatWasMadeIsWrittenOnce() {
        Map<String, Object> told = AGoods.handover();
        told.put("takenOverOn", ASupport.today().plusDays(1).toString());
        handedOver(told).then().statusCode(422).body("errors.code", contains("in-the-future"));
        told.put("takenOverOn", ASupport.today().toString());
        told.put("paperId", UUID.randomUUID());
        handedOver(told)
                .then()
                .statusCode(422)
                .body("errors.code", contains("goods-paper-unknown"));
        told.put("paperId", AGoods.paper(grant));
        String id = handedOver(told).then().statusCode(201).extract().path("id");
        grant.officer()
                .calls()
                .get(grant.address() + "/handovers")
                .then()
                .body("items.id", contains(id))
                .body("items[0].takenOverBy", equalTo("The municipality, parks"));
        refusedBy(
                "update grant_handover set what = 'x' where grant_id = ?",
                grant.id(),
                "stays as it was written");
        AGrant unsigned = ADecidedGrant.next();
        refused(
                AGoods.handedOverBy(unsigned.officer(), unsigned, AGoods.handover()),
                "grant-not-signed");
    }

    private Response handedOver(Map<String, ?> told) {
        return AGoods.handedOverBy(grant.officer(), grant, told);
    }

    private Response removed(String paper) {
        return grant.officer().calls().delete(grant.address() + "/goods-papers/" + paper);
    }

    private static void refused(Response answer, String code) {
        answer.then().statusCode(409).body("errors.code", contains(code));
    }

    private static void refusedBy(String sql, UUID id, String why) {
        RuntimeException error =
                assertThrows(RuntimeException.class, () -> Databases.execute(sql, id));
        assertTrue(String.valueOf(error).contains(why), sql + ": " + error);
    }
}
