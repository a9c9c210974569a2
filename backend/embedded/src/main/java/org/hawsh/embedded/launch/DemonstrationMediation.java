package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.Progress;
import org.hawsh.embedded.StartFailure;
import org.hawsh.embedded.demonstration.DemonstrationDispute;
import org.hawsh.embedded.demonstration.DemonstrationDisputes;

/** Brings disputes to the mediators of a demonstration, once. Each file is opened by the login that may read it. */
final class DemonstrationMediation {

    private static final String SUPERVISOR = "mediation.supervisor";

    /** A week has gone by: what waits is overdue, and somebody has to ask after an agreement. */
    private static final String A_WEEK_LATER =
            "update mediation_case set received_at = received_at - interval '6 days', state_since = state_since - interval '5 days';"
                    + "update mediation_follow_up set due_on = due_on - 35 where asked_on is null";

    private final PostgresServer postgres;
    private final String service;
    private final Identity identity;

    DemonstrationMediation(PostgresServer postgres, String service, Identity identity) {
        this.postgres = postgres;
        this.service = service;
        this.identity = identity;
    }

    void bring(Progress progress) {
        try (Connection connection =
                DriverManager.getConnection(
                        postgres.url(), "hawsh_owner", postgres.ownerPassword())) {
            if (hasCases(connection)) {
                return;
            }
            MediationSetUp supervisor = as(SUPERVISOR);
            String elder =
                    supervisor
                            .post("/mediators", DemonstrationDisputes.elder(centre("KRK")))
                            .get("id")
                            .asText();
            Map<String, MediationSetUp> mediators = mediators(supervisor);
            for (DemonstrationDispute dispute : DemonstrationDisputes.all()) {
                bring(dispute, supervisor, mediators.get(dispute.centre()), elder);
            }
            connection.createStatement().execute(A_WEEK_LATER);
            progress.say("%d disputes".formatted(DemonstrationDisputes.all().size()));
        } catch (IOException | SQLException e) {
            throw new StartFailure("The demonstration's disputes: " + e.getMessage(), e);
        }
    }

    /** By the code of their centre; the supervisor puts each on the list. */
    private Map<String, MediationSetUp> mediators(MediationSetUp supervisor) throws IOException {
        Map<String, MediationSetUp> mediators = new HashMap<>();
        for (DemonstrationStaff member : DemonstrationStaff.everybody()) {
            if (member.role().equals("MEDIATOR")) {
                supervisor.post(
                        "/mediators",
                        DemonstrationDisputes.mediator(
                                member.centreId(),
                                member.subject(),
                                member.firstName() + " " + member.lastName()));
                mediators.put(member.centre(), as(member.username()));
            }
        }
        return mediators;
    }

    private void bring(
            DemonstrationDispute dispute,
            MediationSetUp supervisor,
            MediationSetUp mediator,
            String elder)
            throws IOException {
        if (dispute.stopsAt("INTAKE")) {
            new MediationSetUp(new ServiceClient(service, identity.ofClient()))
                    .post("/mediation-hand-overs", dispute.handedOver(centre(dispute.centre())));
            return;
        }
        String id = mediator.walk(dispute, centre(dispute.centre()));
        if (dispute.stopsAt("ACTIVE")) {
            JsonNode asked =
                    supervisor.post(
                            "/mediation-cards/" + id + "/proposals", Map.of("mediatorId", elder));
            if (!asked.get("available").asBoolean()) {
                throw new IOException("nobody of the community can be asked");
            }
            mediator.post(
                    "/mediation-cases/" + id + "/declarations",
                    Map.of(
                            "mediatorId",
                            elder,
                            "declared",
                            Map.of("knowsAParty", false, "takesItOn", true)));
        }
    }

    private MediationSetUp as(String username) {
        return new MediationSetUp(new ServiceClient(service, identity.of(username)));
    }

    private static String centre(String code) {
        return DemonstrationStaff.centreIds().get(code);
    }

    private static boolean hasCases(Connection connection) throws SQLException {
        try (ResultSet rows =
                connection
                        .createStatement()
                        .executeQuery(
                                "select exists (select from mediator) or exists (select from mediation_case)")) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
