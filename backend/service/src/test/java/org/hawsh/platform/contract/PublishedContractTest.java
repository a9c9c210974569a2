package org.hawsh.platform.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** The contract is long: it travels compressed, and whoever has it already is told so. */
@HawshTest
class PublishedContractTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void itTravelsCompressed() throws Exception {
        HttpResponse<byte[]> plain = fetched("Accept", "application/yaml");
        HttpResponse<byte[]> small = fetched("Accept-Encoding", "gzip, br");

        assertEquals("gzip", header(small, "Content-Encoding"));
        assertTrue(small.body().length < 200_000, small.body().length + " bytes");
        assertEquals(plain.body().length, unpacked(small.body()).length);
    }

    @Test
    void whoeverHasItIsToldSo() throws Exception {
        String yaml = header(fetched("Accept", "application/yaml"), "ETag");

        HttpResponse<byte[]> again = fetched("If-None-Match", yaml);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(yaml, header(again, "ETag"));
        assertEquals(200, fetched("If-None-Match", "W/\"another\"").statusCode());
    }

    @Test
    void jsonIsAnotherFormOfIt() throws Exception {
        HttpResponse<byte[]> json = fetched("Accept", "application/json");

        assertTrue(header(json, "Content-Type").startsWith("application/json"));
        assertTrue(!header(json, "ETag").equals(header(fetched("Accept", "*/*"), "ETag")));
    }

    private HttpResponse<byte[]> fetched(String header, String value) throws Exception {
        URI contract = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/openapi");
        return client.send(
                HttpRequest.newBuilder(contract).header(header, value).build(),
                BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }
}
