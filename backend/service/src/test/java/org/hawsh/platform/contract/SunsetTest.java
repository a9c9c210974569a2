package org.hawsh.platform.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hawsh.platform.PlantedSunset;
import org.hawsh.testing.HawshTest;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** What is about to go says so beforehand: to whoever calls it, and to whoever reads the contract. */
@HawshTest
class SunsetTest {

    @Test
    void whoeverStillCallsItIsToldWithEachAnswer() {
        given().get(PlantedSunset.PATH)
                .then()
                .statusCode(200)
                .header("Deprecation", equalTo("@1799107200"))
                .header("Sunset", equalTo("Tue, 01 Feb 2028 00:00:00 GMT"))
                .header(
                        "Link",
                        equalTo("</docs/changelog>; rel=\"deprecation\"; type=\"text/html\""));
        given().get("/api/v1/public/client-settings").then().header("Sunset", equalTo(null));
        given().get("/api/v1/nothing").then().statusCode(404).header("Sunset", equalTo(null));
    }

    @Test
    void theContractMarksItAndNamesItsDay() throws IOException {
        APIResponse answer = OASFactory.createAPIResponse();
        Operation operation =
                OASFactory.createOperation()
                        .operationId(PlantedSunset.OPERATION)
                        .responses(OASFactory.createAPIResponses().addAPIResponse("200", answer));
        OpenAPI contract =
                OASFactory.createOpenAPI()
                        .paths(
                                OASFactory.createPaths()
                                        .addPathItem(
                                                PlantedSunset.PATH,
                                                OASFactory.createPathItem().GET(operation)));

        ContractEdge.isDeclared(contract, Index.of(PlantedSunset.class));

        assertEquals(true, operation.getDeprecated());
        assertEquals("2028-02-01", operation.getExtension("x-sunset"));
        assertEquals(Set.of("Deprecation", "Sunset"), answer.getHeaders().keySet());
    }
}
