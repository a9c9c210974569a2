package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.Progress;
import org.hawsh.embedded.StartFailure;
import org.hawsh.embedded.Web;
import org.hawsh.embedded.demonstration.DemonstrationInvitations;
import org.hawsh.embedded.demonstration.Iraq;

/** Writes the calls for initiatives of a demonstration, once, each step as the login that may take it. */
final class DemonstrationCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CALLS = "/grant-calls";

    private final PostgresServer postgres;
    private final ServiceClient administrator;
    private final ServiceClient officer;
    private final ServiceClient approver;
    private final ServiceClient finance;

    DemonstrationCalls(PostgresServer postgres, String service, Identity identity) {
        this.postgres = postgres;
        this.administrator = new ServiceClient(service, identity.of("admin"));
        this.officer = new ServiceClient(service, identity.of("grants.kirkuk"));
        this.approver = new ServiceClient(service, identity.of("approver"));
        this.finance = new ServiceClient(service, identity.of("finance"));
    }

    void bring(Progress progress) {
        try {
            if (hasCalls()) {
                return;
            }
            LocalDate today = Iraq.today();
            String gardens = begin("KRK", DemonstrationInvitations.gardenTitle(), today);
            on(officer, "PATCH", gardens, "", DemonstrationInvitations.gardens(today));
            on(officer, "POST", gardens, "/opening", null);
            on(approver, "POST", gardens, "/opening/approval", null);
            String stage = begin("BGD", DemonstrationInvitations.stageTitle(), today);
            on(officer, "PATCH", stage, "", DemonstrationInvitations.stage());
            progress.say("2 calls");
        } catch (IOException | SQLException e) {
            throw new StartFailure("The demonstration's initiatives: " + e.getMessage(), e);
        }
    }

    /** @return the address of a draft, after the contribution of its centre has got its rules, and some of its money came */
    private String begin(String code, Map<String, Object> title, LocalDate today)
            throws IOException {
        String centre = DemonstrationStaff.centreIds().get(code);
        String contributions = "/centres/" + centre + "/funding-contributions";
        String contribution =
                send(administrator.to(contributions).GET()).at("/items/0/id").asText();
        send(
                written(
                        administrator.to(contributions + "/" + contribution + "/support-rules"),
                        "POST",
                        DemonstrationInvitations.rules(today)));
        send(
                written(
                        finance.to("/centres/" + centre + "/ledger/receipts"),
                        "POST",
                        DemonstrationInvitations.firstPayment(contribution, today)));
        JsonNode call =
                send(
                        written(
                                officer.to(CALLS),
                                "POST",
                                Map.of(
                                        "centreId",
                                        centre,
                                        "contributionId",
                                        contribution,
                                        "title",
                                        title)));
        return CALLS + "/" + call.get("id").asText();
    }

    /** On top of the call as it stands. */
    private void on(
            ServiceClient who, String method, String call, String step, Map<String, Object> body)
            throws IOException {
        int seen = send(who.to(call).GET()).get("version").asInt();
        HttpRequest.Builder request =
                who.to(call + step).header("If-Match", "\"%d.en.demonstration\"".formatted(seen));
        send(
                body == null
                        ? request.method(method, BodyPublishers.noBody())
                        : written(request, method, body));
    }

    private static HttpRequest.Builder written(
            HttpRequest.Builder request, String method, Map<String, Object> body)
            throws IOException {
        String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        return request.header("Content-Type", type)
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = Web.send(request);
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    "%s answered %d %s"
                            .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    private boolean hasCalls() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                postgres.url(), "hawsh_owner", postgres.ownerPassword());
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery("select exists (select from grant_call)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
