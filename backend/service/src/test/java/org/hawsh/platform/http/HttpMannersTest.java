package org.hawsh.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.Test;

@HawshTest
class HttpMannersTest {
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);

    @Test
    void everyAnswerCarriesARequestIdAndKeepsAHarmlessOneThatWasSent() {
        given().get("/api/v1/me").then().header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
        given().header("X-Request-Id", "my-request-17")
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .header("X-Request-Id", "my-request-17")
                .body("instance", equalTo("my-request-17"));
        given().header("X-Request-Id", "<script>")
                .get("/q/health/ready")
                .then()
                .header("X-Request-Id", not(containsString("<")));
    }

    @Test
    void theBrowserIsToldWhatItMayLoadAndWhomItMaySpeakTo() {
        for (String path :
                new String[] {"/api/v1/public/client-settings", "/api/v1/me", "/api/v1/nothing"}) {
            given().get(path)
                    .then()
                    .header(
                            "Content-Security-Policy",
                            allOf(
                                    containsString("default-src 'self'"),
                                    containsString("frame-ancestors 'none'"),
                                    containsString("require-trusted-types-for 'script'"),
                                    containsString("trusted-types hawsh"),
                                    not(containsString("unsafe"))))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer");
        }
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        given().header("Accept-Language", "fr;q=1, ar-IQ;q=0.9, en;q=0.5")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .header("Content-Language", "ar")
                .contentType("application/problem+json")
                .body("title", equalTo("يرجى تسجيل الدخول"));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsPlace() {
        post("{\"text\":\"sara\",\"unknown\":1}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/unknown"))
                .body("errors[0].code", equalTo("unknown-property"));
        post("{\"text\":17}").then().statusCode(400).body("errors[0].pointer", equalTo("/text"));
        post("{\"text\":").then().statusCode(400).body("errors[0].code", equalTo("not-json"));
        post("{\"text\":\"a\",\"text\":\"b\"}").then().statusCode(400);
        post("").then().statusCode(422);
        registrar
                .calls()
                .contentType("text/plain")
                .body("sara")
                .post("/api/v1/participants/searches")
                .then()
                .statusCode(415);
        registrar.calls().accept("application/xml").get("/api/v1/me").then().statusCode(406);
        given().delete("/api/v1/me").then().statusCode(405);
    }

    @Test
    void aParameterNobodyReadsIsRefused() {
        registrar
                .calls()
                .queryParam("limit", 5)
                .queryParam("sortBy", "name")
                .get("/api/v1/participants")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?sortBy"))
                .body("errors[0].code", equalTo("unknown-parameter"));
        registrar.calls().queryParam("x", 1).get("/api/v1/me").then().statusCode(400);
    }

    @Test
    void aScreensAddressOpensTheWebClientAndIsAskedForEachTime() {
        for (String screen : new String[] {"/", "/desk", "/participants/some-id"}) {
            given().get(screen)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", "no-cache");
        }
        given().get("/no-such-file.js").then().statusCode(404);
        given().post("/desk").then().statusCode(404);
    }

    @Test
    void nothingOfTheInsideIsTold() {
        post("{\"text\":" + "[".repeat(5000) + "]".repeat(5000) + "}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unreadable"))
                .body(not(containsString("jackson")))
                .body(not(containsString("org.hawsh")));
    }

    /** A merge patch may hold any tree, so it is read to its end, or to its depth. */
    @Test
    void whatIsTooDeepIsRefusedForItsDepth() {
        String id = APerson.called("Deep").madeBy(registrar).toString();
        patch(id, nested(32))
                .then()
                .statusCode(400)
                .body("errors[0].code", not(equalTo("too-deep")));
        for (int levels : new int[] {33, 5000}) {
            patch(id, nested(levels))
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("too-deep"))
                    .body("errors[0].message", containsString("32"))
                    .body(not(containsString("jackson")))
                    .body(not(containsString("nesting")));
        }
    }

    private static String nested(int levels) {
        return "{\"name\":".repeat(levels) + "1" + "}".repeat(levels);
    }

    @Test
    void aTextIsRefusedForItsLengthAndNotForItsDepth() {
        String id = APerson.called("Long").madeBy(registrar).toString();
        String text = "a".repeat(100_001);
        post("{\"text\":\"" + text + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("text-too-long"))
                .body("errors[0].message", containsString("100000"));
        patch(id, "{\"name\":{\"given\":\"" + text + "\"}}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("text-too-long"));
        post("{\"text\":\"" + "a".repeat(100_000) + "\"}").then().statusCode(422);
    }

    @Test
    void jsonOfMoreThanAMebibyteIsTooLarge() {
        String id = APerson.called("Large").madeBy(registrar).toString();
        String large = " ".repeat(1_048_576);
        post("{\"text\":" + large + "\"a\"}").then().statusCode(413);
        patch(id, "{\"name\":" + large + "{\"given\":\"a\"}}")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:hawsh:problem:payload-too-large"));
    }

    @Test
    void anAddressThatIsNoUuidNamesNothing() {
        registrar
                .calls()
                .get("/api/v1/participants/not-an-id")
                .then()
                .statusCode(404)
                .body("errors", hasSize(0));
    }

    @Test
    void nothingIsTracedUntilSomebodySaysWhereTo() {
        assertTrue(ConfigProvider.getConfig().getValue("quarkus.otel.sdk.disabled", Boolean.class));
    }

    @Test
    void healthAndMetricsAnswer() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(not(emptyOrNullString()));
    }

    private io.restassured.response.Response patch(String id, String body) {
        return registrar
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"0.en.full\"")
                .body(body)
                .patch("/api/v1/participants/" + id);
    }

    private io.restassured.response.Response post(String body) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/participants/searches");
    }
}
