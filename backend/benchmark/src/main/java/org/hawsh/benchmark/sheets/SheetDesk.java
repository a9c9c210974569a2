package org.hawsh.benchmark.sheets;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Devices that each send one whole sheet of thirty after the other, over HTTP with a token. */
final class SheetDesk {
    private static final int BUSY = 503;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DEVICE = "00000000-0000-0000-0000-000000000000";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String issuer;
    private final String service;
    private final String sheet;

    SheetDesk(Map<String, String> environment, List<UUID> people) throws IOException {
        issuer = environment.get("HAWSH_IDENTITY_ISSUER");
        service = "http://127.0.0.1:" + environment.get("HAWSH_HTTP_PORT") + "/api/v1/sessions/";
        sheet = sheetOf(people);
    }

    private String token() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id=hawsh-demonstration&client_secret=demonstration-secret"))
                        .build();
        String answer = client.send(request, BodyHandlers.ofString()).body();
        return JSON.readTree(answer).get("access_token").asText();
    }

    /** Who its tokens say it is. */
    UUID subject() throws IOException, InterruptedException {
        byte[] claims = Base64.getUrlDecoder().decode(token().split("\\.")[1]);
        return UUID.fromString(JSON.readTree(claims).get("sub").asText());
    }

    /**
     * With a token of its own, since none lives longer than five minutes.
     *
     * @return sheets a second, until the time is over
     */
    double work(List<UUID> sessions, int devices, int seconds) throws Exception {
        Queue<UUID> waiting = new ConcurrentLinkedQueue<>(sessions);
        AtomicInteger taken = new AtomicInteger();
        String token = token();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        ExecutorService pool = Executors.newFixedThreadPool(devices);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < devices; i++) {
                all.add(
                        pool.submit(
                                () -> {
                                    while (System.nanoTime() < end) {
                                        UUID session = waiting.remove();
                                        if (isTaken(session, token)) {
                                            taken.incrementAndGet();
                                        } else {
                                            waiting.add(session);
                                        }
                                    }
                                    return null;
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return taken.get() / ((System.nanoTime() - begun) / 1e9);
    }

    /**
     * @return false where the service has no place for one more of this caller and says so
     */
    private boolean isTaken(UUID session, String token) throws IOException, InterruptedException {
        String device = UUID.randomUUID().toString();
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(URI.create(service + session + "/attendance-marks"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(sheet.replace(DEVICE, device)))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() == BUSY) {
            return false;
        }
        if (answer.statusCode() != 200 || !answer.body().contains("\"sheet\":\"OPEN\"")) {
            throw new IOException("a sheet was answered " + answer.statusCode() + answer.body());
        }
        return true;
    }

    /** Written once, as pgbench has its rows ready: measured is who takes a sheet, not who writes one. */
    private static String sheetOf(List<UUID> people) throws IOException {
        String now = Instant.now().toString();
        List<Map<String, Object>> marks = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            marks.add(
                    Map.of(
                            "counter",
                            i + 1,
                            "participantId",
                            people.get(i),
                            "mark",
                            "PRESENT",
                            "markedAt",
                            now));
        }
        return JSON.writeValueAsString(
                Map.of(
                        "device",
                        DEVICE,
                        "inTheRoom",
                        Map.of("people", people.size(), "countedAt", now),
                        "marks",
                        marks));
    }
}
