package org.hawsh.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

@HawshTest
class ReferencePagesTest {

    @Test
    void theReferenceIsReadWithoutALoginAtAddressesWithoutAnEnding() {
        for (String page : new String[] {"/docs", "/docs/", "/docs/courses"}) {
            given().get(page)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", "no-cache")
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .body(containsString("reference"));
        }
    }

    @Test
    void itTravelsCompressed() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + RestAssured.port + "/docs/courses"))
                        .header("Accept-Encoding", "gzip")
                        .build();
        HttpResponse<Void> page =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertEquals("gzip", page.headers().firstValue("Content-Encoding").orElse("none"));
    }

    @Test
    void whatIsNoPageIsAPageThatSaysSo() {
        for (String nothing :
                new String[] {
                    "/docs/nothing", "/docs/courses/deeper", "/docs/404", "/docs/..%2f"
                }) {
            given().urlEncodingEnabled(false)
                    .get(nothing)
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .body(containsString("no such page"));
        }
    }

    @Test
    void whereProgramsAskNothingIsAProblemAndNeverTheWebClient() {
        for (String nothing :
                new String[] {
                    "/api",
                    "/api/",
                    "/api/v2/me",
                    "/.well-known",
                    "/.well-known/openid-configuration"
                }) {
            given().get(nothing)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:hawsh:problem:not-found"));
        }
    }
}
