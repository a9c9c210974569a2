package org.hawsh.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.RawAnswer;
import org.hawsh.testing.RawRequest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to requests that no operation can read: each says what is wrong, and what would be right. */
@HawshTest
class EdgeTest {
    private static final String PLACES = "/api/v1/places";
    private static final String PROBLEM = "application/problem+json";

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @TestHTTPResource("/")
    URI server;

    @Test
    void everyOperationRefusesWhatItDoesNotReadAndNamesWhatItDoes() {
        List<String> faults = new ArrayList<>();
        HostileRequests.operations()
                .forEach(
                        (id, operation) -> {
                            JsonNode taken = operation.node().at("/requestBody/content");
                            if (taken.isMissingNode()) {
                                return;
                            }
                            Set<String> types = new TreeSet<>();
                            taken.fieldNames().forEachRemaining(types::add);
                            String path =
                                    operation
                                            .path()
                                            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                            Response answer =
                                    registrar
                                            .calls()
                                            .contentType("text/plain")
                                            .body("Cotton and wool")
                                            .request(operation.method(), path);
                            Set<String> named =
                                    new TreeSet<>(
                                            List.of(
                                                    String.valueOf(answer.header("Accept"))
                                                            .split(", ")));
                            if (answer.statusCode() != 415 || !named.equals(types)) {
                                faults.add(id + ": " + answer.statusCode() + " " + named);
                            }
                        });
        assertEquals(List.of(), faults);
    }

    @Test
    void whatCannotBeReadForItsMediaTypeIsToldInWordsToo() {
        registrar
                .calls()
                .contentType("text/plain")
                .body("sara")
                .post("/api/v1/participants/searches")
                .then()
                .statusCode(415)
                .body("errors[0].pointer", equalTo("Content-Type"))
                .body("errors[0].message", containsString("application/json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-12-31", "1899-12-31", "2201-01-01"})
    void aDayOfNoYearThatIsReadIsRefusedWithTheYearsThatAre(String day) {
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("scheme", "COD", "code", "IQG13", "on", day))
                .post(PLACES + "/resolutions")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/on"))
                .body("errors.code", contains("year-implausible"))
                .body("errors[0].message", allOf(containsString("1900"), containsString("2200")));
        registrar
                .calls()
                .queryParam("level", "GOVERNORATE")
                .queryParam("on", day)
                .get(PLACES)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?on"))
                .body("errors.code", contains("year-implausible"));
        Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK)
                .calls()
                .get("/api/v1/centres/" + TheCentres.KIRKUK + "/childcare-days/" + day)
                .then()
                .statusCode(404);
    }

    @Test
    void theYearsAreThoseOfMomentsToo() {
        Someone.everywhere(Role.DATA_PROTECTION_OFFICER)
                .calls()
                .queryParam("recordedSince", "+10000-01-01T00:00:00Z")
                .queryParam("recordedBefore", "soon")
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?recordedSince", "?recordedBefore"))
                .body(
                        "errors.code",
                        containsInAnyOrder("year-implausible", "parameter-unreadable"));
    }

    @ParameterizedTest
    @CsvSource({
        "?level=NOWHERE, ?level, not-one-of",
        "?parent=IQG13&limit=ten, ?limit, parameter-unreadable"
    })
    void aParameterThatCannotBeReadIsNamed(String query, String pointer, String code) {
        registrar
                .calls()
                .get(PLACES + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void everyParameterThatCannotBeReadIsNamedAlsoBelowAnItem() {
        registrar
                .calls()
                .get(
                        "/api/v1/centres/"
                                + TheCentres.KIRKUK
                                + "/open-days?from=today&to=2026-13-01&colour=red")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?from", "?to", "?colour"));
    }

    @Test
    void everyPartThatCannotBeReadIsToldInOneAnswer() {
        registrar
                .calls()
                .contentType("application/json")
                .body(
                        "{\"scheme\":\"MINE\",\"code\":17,\"level\":{},\"on\":\"today\",\"colour\":1}")
                .post(PLACES + "/resolutions")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/scheme", "/code", "/level", "/on", "/colour"));
        String id = APerson.called("Patched").registeredBy(registrar).getString("id");
        registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.full\"")
                .body("{\"name\":{\"given\":17},\"sex\":\"NONE\",\"colour\":1}")
                .patch("/api/v1/participants/" + id)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name/given", "/sex", "/colour"));
    }

    @Test
    void aWrongTokenIsAnsweredOnceUnderTheIdOfTheRequestInTheCallersLanguage() {
        for (String token : List.of("nonsense", registrar.token(-600, "hawsh-api"))) {
            Response answer =
                    given().auth()
                            .oauth2(token)
                            .header("X-Request-Id", "with-a-bad-token")
                            .header("Accept-Language", "ar")
                            .get("/api/v1/me");
            answer.then()
                    .statusCode(401)
                    .header("X-Request-Id", "with-a-bad-token")
                    .body("instance", equalTo("with-a-bad-token"))
                    .body("title", equalTo("يرجى تسجيل الدخول"));
            assertEquals(List.of("Bearer"), answer.headers().getValues("WWW-Authenticate"));
        }
        assertEquals(
                List.of("Bearer"),
                given().get("/api/v1/me").headers().getValues("WWW-Authenticate"));
    }

    @Test
    void whatCannotBeDoneAtAnAddressIsAnsweredWithWhatCan() {
        registrar
                .calls()
                .delete("/api/v1/me")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS");
        registrar
                .calls()
                .delete("/api/v1/participants/" + UUID.randomUUID())
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS, PATCH");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgainThoughItsCursorDiffers() {
        String path = PLACES + "?level=GOVERNORATE&limit=2";
        Response page = registrar.calls().get(path);
        page.then().statusCode(200).body("next", matchesPattern(".+"));
        registrar
                .calls()
                .header("If-None-Match", page.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        registrar
                .calls()
                .header("If-None-Match", page.header("ETag"))
                .get(PLACES + "?level=GOVERNORATE&limit=3")
                .then()
                .statusCode(200);
    }

    @Test
    void anAddressThatIsDoubledIsKeptByNobodyEither() {
        RawAnswer answer = raw("GET", "//api/v1/me", Map.of()).send();
        assertEquals(401, answer.status());
        assertEquals("no-store", answer.headers().get("Cache-Control"));
        assertTrue(answer.headers().containsKey("Content-Language"));
    }

    @ParameterizedTest
    @CsvSource({"20000, 0, 414, uri-too-long", "0, 20000, 431, headers-too-long"})
    void whatIsTooLongToBeReadIsAnsweredInWords(int address, int header, int status, String type) {
        RawAnswer answer =
                raw(
                                "GET",
                                "/api/v1/me?x=" + "a".repeat(address),
                                Map.of("Accept-Language", "ckb", "X-Long", "a".repeat(header)))
                        .send();
        assertEquals(status, answer.status());
        assertEquals(PROBLEM, answer.contentType());
        assertTrue(answer.text().contains("urn:hawsh:problem:" + type), answer.text());
        assertTrue(answer.text().contains(answer.headers().get("X-Request-Id")));
    }

    @Test
    void whereSomethingWasMadeIsSaidWithoutTheNameTheCallerUsed() {
        APerson.called(APerson.unheardOf())
                .sentBy(registrar)
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/participants/"));
    }

    @Test
    void theVersionAloneIsATag() {
        String id = APerson.called("Versioned").registeredBy(registrar).getString("id");
        for (String tag : List.of("\"0\"", "\"1.en\"")) {
            registrar
                    .calls()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", tag)
                    .body("{\"name\":{\"given\":\"Changed\"}}")
                    .patch("/api/v1/participants/" + id)
                    .then()
                    .statusCode(tag.equals("\"0\"") ? 200 : 412);
        }
    }

    private RawRequest raw(String method, String target, Map<String, String> headers) {
        return new RawRequest(server, method, target, headers, null);
    }
}
