package org.hawsh.embedded.launch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.Progress;
import org.hawsh.embedded.StartFailure;

/** Begins the files of a demonstration's volunteer networks, once, each as the officer of its centre. */
final class DemonstrationNetworks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PostgresServer postgres;
    private final String service;
    private final Identity identity;

    DemonstrationNetworks(PostgresServer postgres, String service, Identity identity) {
        this.postgres = postgres;
        this.service = service;
        this.identity = identity;
    }

    void bring(Progress progress) {
        if (areThere()) {
            return;
        }
        try (InputStream file = DemonstrationNetworks.class.getResourceAsStream("networks.json")) {
            List<Network> networks = JSON.readValue(file, new TypeReference<>() {});
            for (Network network : networks) {
                bring(network);
            }
            progress.say("%d volunteer networks".formatted(networks.size()));
        } catch (IOException e) {
            throw new StartFailure("The demonstration's networks: " + e.getMessage(), e);
        }
    }

    private void bring(Network network) throws IOException {
        ServiceClient officer = officerOf(network.centre());
        String centre = DemonstrationStaff.centreIds().get(network.centre());
        Map<String, Object> begun = new HashMap<>(network.file());
        begun.put("centreId", centre);
        String file =
                "/volunteer-networks/"
                        + officer.post("/volunteer-networks", begun).get("id").asText();
        for (Map<String, Object> member : network.members()) {
            JsonNode joined = officer.post(file + "/members", member);
            if (joined.get("represents").asBoolean() && network.check() != null) {
                Map<String, Object> check = new HashMap<>(network.check());
                check.put("memberId", joined.get("id").asText());
                officer.post(file + "/sanction-checks", check);
            }
        }
        for (JsonNode person : registered(centre, network.registered())) {
            officer.post(
                    file + "/members",
                    Map.of(
                            "participantReference",
                            person.get("reference").asText(),
                            "role",
                            "MEMBER",
                            "represents",
                            false,
                            "joinedOn",
                            "2026-09-06"));
        }
        if (network.support() != null) {
            officer.patch(file + "/support", 0, network.support());
        }
        if (network.mix() != null) {
            officer.post(file + "/mix", network.mix());
        }
        if (network.ending() != null) {
            officer.post(file + "/ending", 0, network.ending());
        }
    }

    /** People of the centre, as its register lists them. */
    private JsonNode registered(String centre, int count) throws IOException {
        return count == 0
                ? JSON.createArrayNode()
                : new ServiceClient(service, identity.ofClient())
                        .get("/participants?centreId=%s&limit=%d".formatted(centre, count))
                        .get("items");
    }

    private ServiceClient officerOf(String centre) {
        String username =
                DemonstrationStaff.everybody().stream()
                        .filter(member -> member.role().equals("GRANTS_OFFICER"))
                        .filter(member -> member.centre().equals(centre))
                        .findFirst()
                        .orElseThrow()
                        .username();
        return new ServiceClient(service, identity.of(username));
    }

    private boolean areThere() {
        try (Connection connection =
                        DriverManager.getConnection(
                                postgres.url(), "hawsh_owner", postgres.ownerPassword());
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery("select exists (select from volunteer_network)")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new StartFailure("The demonstration's networks: " + e.getMessage(), e);
        }
    }

    /**
     * @param file what its file begins with
     * @param registered how many people of the register are in it besides
     * @param check how each representative was looked up; null where nobody was
     */
    private record Network(
            String centre,
            Map<String, Object> file,
            List<Map<String, Object>> members,
            int registered,
            Map<String, Object> check,
            Map<String, Object> support,
            Map<String, Object> mix,
            Map<String, Object> ending) {}
}
