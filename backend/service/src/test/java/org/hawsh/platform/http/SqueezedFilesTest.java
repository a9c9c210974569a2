package org.hawsh.platform.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HawshTest
class SqueezedFilesTest {

    @ParameterizedTest
    @CsvSource({
        "'gzip, deflate, br, zstd', br, .br",
        "'br;q=0, gzip', gzip, .gz",
        "gzip;q=0.5, gzip, .gz"
    })
    void aFileTravelsAsItWasSqueezedWhenItWasBuilt(String taken, String coding, String ending)
            throws Exception {
        HttpResponse<byte[]> file = asked("/assets/planted.js", "Accept-Encoding", taken);
        assertEquals(200, file.statusCode());
        assertEquals(coding, header(file, "Content-Encoding"));
        assertEquals("text/javascript;charset=UTF-8", header(file, "Content-Type"));
        assertArrayEquals(built("assets/planted.js" + ending), file.body());
        // What lies between may give one form to nobody who asked for the other, and what is kept
        // was looked at as ever.
        assertTrue(header(file, "Vary").toLowerCase().contains("accept-encoding"));
        assertEquals("public, max-age=31536000, immutable", header(file, "Cache-Control"));
        assertEquals("nosniff", header(file, "X-Content-Type-Options"));
        assertTrue(header(file, "Content-Security-Policy").contains("default-src 'self'"));
    }

    @Test
    void whoTakesNoneGetsTheFileItself() throws Exception {
        for (String taken : new String[] {"identity", "br;q=0.0", "zstd"}) {
            HttpResponse<byte[]> file = asked("/assets/planted.js", "Accept-Encoding", taken);
            assertEquals(200, file.statusCode());
            assertArrayEquals(built("assets/planted.js"), file.body());
            assertTrue(header(file, "Vary").toLowerCase().contains("accept-encoding"));
        }
    }

    @Test
    void whatTheBuildDidNotListIsNotLookedFor() throws Exception {
        for (String nothing :
                new String[] {"/assets/nothing.js", "/assets/..%2f..%2fapplication.properties"}) {
            assertEquals(404, asked(nothing, "Accept-Encoding", "br").statusCode());
        }
    }

    private static HttpResponse<byte[]> asked(String path, String name, String value)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        HttpRequest request = HttpRequest.newBuilder(address).header(name, value).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private static byte[] built(String name) throws IOException {
        try (InputStream in =
                SqueezedFilesTest.class.getResourceAsStream("/META-INF/resources/" + name)) {
            return in.readAllBytes();
        }
    }
}
