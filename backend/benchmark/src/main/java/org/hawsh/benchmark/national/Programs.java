package org.hawsh.benchmark.national;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.embedded.Web;

/**
 * As whom the service is asked: one after the other. A country has many desks, and what a reading costs grows with the people its
 * reader has seen within the hour (ADR 64); one alone would have seen in a minute what is allowed to nobody.
 */
final class Programs {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TRUSTED = Duration.ofMinutes(4);

    /** Sixty centres with ten people at work in each. */
    private static final int MANY = 600;

    private static final Program OF_THE_DEMONSTRATION =
            new Program("hawsh-demonstration", "demonstration-secret");

    private final String issuer;
    private final List<Program> all;
    private final AtomicInteger next = new AtomicInteger();

    private Programs(String issuer, List<Program> all) {
        this.issuer = issuer;
        this.all = all;
    }

    static Programs one(Map<String, String> environment) {
        return new Programs(
                environment.get("HAWSH_IDENTITY_ISSUER"), List.of(OF_THE_DEMONSTRATION));
    }

    /** Made as the service itself makes them, with the role of the one there is. */
    static Programs many(Map<String, String> environment, Connection owner)
            throws IOException, SQLException {
        Programs service =
                new Programs(
                        environment.get("HAWSH_IDENTITY_ISSUER"),
                        List.of(
                                new Program(
                                        "hawsh-service",
                                        environment.get("HAWSH_IDENTITY_SERVICE_SECRET"))));
        List<Program> made = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            made.add(service.made("desk-" + UUID.randomUUID()));
        }
        Programs desks = new Programs(service.issuer, made);
        try (PreparedStatement assigned =
                owner.prepareStatement(
                        "insert into role_assignment (subject, role) values (?, 'REGISTRAR')")) {
            for (Program desk : made) {
                assigned.setObject(1, subjectOf(desk.token(desks.issuer)));
                assigned.execute();
            }
        }
        return desks;
    }

    /** Of whoever's turn it is. */
    String token() throws IOException {
        return all.get(Math.floorMod(next.getAndIncrement(), all.size())).token(issuer);
    }

    private Program made(String id) throws IOException {
        String answer =
                Desk.accepted(
                        Web.send(
                                Web.to(issuer + "/clients-registrations/default")
                                        .header("Authorization", "Bearer " + token())
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        JSON.writeValueAsString(clientOf(id))))));
        return new Program(id, JSON.readTree(answer).get("secret").asText());
    }

    private static Map<String, Object> clientOf(String id) {
        return Map.of(
                "clientId",
                id,
                "publicClient",
                false,
                "clientAuthenticatorType",
                "client-secret",
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "fullScopeAllowed",
                false);
    }

    private static UUID subjectOf(String token) throws IOException {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        String subject =
                JSON.readTree(new String(claims, StandardCharsets.UTF_8)).get("sub").asText();
        return UUID.fromString(subject);
    }

    /** A client that acts on its own, and its token, which is got anew before it ends. */
    private static final class Program {
        private final String id;
        private final String secret;
        private String token;
        private Instant staleAt = Instant.MIN;

        private Program(String id, String secret) {
            this.id = id;
            this.secret = secret;
        }

        private synchronized String token(String issuer) throws IOException {
            if (Instant.now().isAfter(staleAt)) {
                String asked =
                        "grant_type=client_credentials&client_id=%s&client_secret=%s"
                                .formatted(id, secret);
                String answer =
                        Desk.accepted(
                                Web.send(
                                        Web.to(issuer + "/protocol/openid-connect/token")
                                                .header(
                                                        "Content-Type",
                                                        "application/x-www-form-urlencoded")
                                                .POST(BodyPublishers.ofString(asked))));
                token = JSON.readTree(answer).get("access_token").asText();
                staleAt = Instant.now().plus(TRUSTED);
            }
            return token;
        }
    }
}
