package org.hawsh.embedded.launch;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.Progress;
import org.hawsh.embedded.StartFailure;
import org.hawsh.embedded.demonstration.DemonstrationInvitations;
import org.hawsh.embedded.demonstration.DemonstrationPictures;
import org.hawsh.embedded.demonstration.Iraq;

/**
 * What networks at Kirkuk applied for: last year under a call that is decided, under two that closed yesterday, and now under the one that is open. Each step is
 * taken as the login that may take it; only the days of last year's call are set by the owner of the database.
 */
final class DemonstrationInitiatives {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LAST_YEAR = "LAST_YEAR";
    private static final String CALLS = "/grant-calls/";
    private static final String APPLICATIONS = "/grant-applications/";
    private static final int CLOSED_DAYS_AGO = 400;

    private final DemonstrationPast past;
    private final ServiceClient officer;
    private final ServiceClient approver;
    private final ServiceClient finance;
    private final LocalDate today = Iraq.today();
    private final String centre = DemonstrationStaff.centreIds().get("KRK");

    DemonstrationInitiatives(PostgresServer postgres, String service, Identity identity) {
        this.past = new DemonstrationPast(postgres);
        this.officer = new ServiceClient(service, identity.of("grants.kirkuk"));
        this.approver = new ServiceClient(service, identity.of("approver"));
        this.finance = new ServiceClient(service, identity.of("finance"));
    }

    void bring(Progress progress) {
        try (InputStream file =
                DemonstrationInitiatives.class.getResourceAsStream("initiatives.json")) {
            if (past.holds("select exists (select from grant_application)")) {
                return;
            }
            List<Initiative> all = JSON.readValue(file, new TypeReference<>() {});
            Map<String, String> calls = calls();
            Map<String, String> networks = networks();
            Map<String, Initiative> decided = new LinkedHashMap<>();
            for (Initiative one : all) {
                String id = apply(one, calls.get(one.call()), networks.get(one.network()));
                if (one.points() != null) {
                    decided.put(id, one);
                }
            }
            String lastYear = calls.get(LAST_YEAR);
            past.closed(lastYear, today.minusDays(CLOSED_DAYS_AGO));
            past.closed(calls.get("BENCHES"), today.minusDays(1));
            past.closed(calls.get("SHADE"), today.minusDays(1));
            past.closed(calls.get("WALLS"), today.minusDays(1));
            DemonstrationSelection selection = new DemonstrationSelection(officer, approver, today);
            selection.askReviewer(calls.get("WALLS"));
            selection.decide(lastYear, decided, networks);
            int supported = live(lastYear, decided);
            progress.say(
                    "%d initiatives applied for, %d supported".formatted(all.size(), supported));
        } catch (IOException | SQLException e) {
            throw new StartFailure("The demonstration's initiatives: " + e.getMessage(), e);
        }
    }

    /** By what the story calls them: the one that is open, last year's, two that closed yesterday and wait for their committee, and one for reviewers. */
    private Map<String, String> calls() throws IOException {
        String open =
                officer.get("/grant-calls?state=OPEN&centreId=" + centre)
                        .at("/items/0/id")
                        .asText();
        String contribution = officer.get(CALLS + open).at("/rules/contribution/id").asText();
        return Map.of(
                "OPEN",
                open,
                LAST_YEAR,
                opened(
                        contribution,
                        DemonstrationInvitations.lastYearTitle(),
                        DemonstrationInvitations.forOneDay(today, "15000")),
                "BENCHES",
                opened(
                        contribution,
                        DemonstrationInvitations.benchesTitle(),
                        DemonstrationInvitations.forOneDay(today, "3000")),
                "SHADE",
                opened(
                        contribution,
                        DemonstrationInvitations.shadeTitle(),
                        DemonstrationInvitations.forOneDay(today, "3000")),
                "WALLS",
                opened(
                        contribution,
                        DemonstrationInvitations.wallsTitle(),
                        DemonstrationInvitations.judgedBlind(today, "2500")));
    }

    /** Open for this day, until it is moved to where it belongs. */
    private String opened(String contribution, Map<String, Object> title, Map<String, Object> terms)
            throws IOException {
        String id =
                officer.post(
                                "/grant-calls",
                                Map.of(
                                        "centreId", centre,
                                        "contributionId", contribution,
                                        "title", title))
                        .get("id")
                        .asText();
        officer.patch(CALLS + id, 0, terms);
        officer.on(CALLS + id, "/opening", Map.of());
        approver.on(CALLS + id, "/opening/approval", Map.of());
        return id;
    }

    private Map<String, String> networks() throws IOException {
        Map<String, String> ids = new HashMap<>();
        officer.get("/volunteer-networks?limit=50&centreId=" + centre)
                .get("items")
                .forEach(
                        network ->
                                ids.put(
                                        network.at("/name/en").asText(),
                                        network.get("id").asText()));
        return ids;
    }

    /** @return its id, once it has come as far as it is to come */
    private String apply(Initiative one, String call, String network) throws IOException {
        String id =
                officer.post(
                                "/grant-applications",
                                Map.of(
                                        "centreId", centre,
                                        "callId", call,
                                        "networkId", network,
                                        "title", one.title()))
                        .get("id")
                        .asText();
        officer.patch(APPLICATIONS + id, 0, one.written());
        if (one.paper() != null) {
            officer.bring(
                    APPLICATIONS + id + "/papers?document=" + one.paper(),
                    "image/png",
                    DemonstrationPictures.page(one.title().hashCode()));
        }
        if (one.submitted()) {
            officer.on(APPLICATIONS + id, "/submission", Map.of());
        }
        if (one.toMend() != null) {
            officer.on(
                    APPLICATIONS + id,
                    "/change-request",
                    Map.of("changes", List.of(Map.of("part", "BUDGET", "words", one.toMend()))));
        }
        return id;
    }

    private int live(String call, Map<String, Initiative> applied)
            throws IOException, SQLException {
        DemonstrationGrants lives =
                new DemonstrationGrants(officer, approver, finance, past, today);
        int supported = 0;
        for (JsonNode grant : officer.get("/grants?limit=50&callId=" + call).get("items")) {
            String of =
                    officer.get("/grants/" + grant.get("id").asText())
                            .get("applicationId")
                            .asText();
            lives.live(grant.get("id").asText(), applied.get(of).life());
            supported++;
        }
        return supported;
    }

    /**
     * @param call see {@link #calls()}
     * @param network the English name of who applied
     * @param written the whole of the form
     * @param paper what was brought as a scan; null where nothing was
     * @param toMend what the centre wants mended; null where nothing is
     * @param points of each criterion, by the strictest member
     * @param amount in euros, of what is supported
     * @param reason why something is not supported
     * @param life how far it came since
     */
    record Initiative(
            String call,
            String network,
            String title,
            Map<String, Object> written,
            String paper,
            boolean submitted,
            String toMend,
            List<Integer> points,
            String amount,
            String reason,
            DemonstrationGrants.Life life) {

        Map<String, Object> proposed(String application) {
            Map<String, Object> line = new HashMap<>();
            line.put("applicationId", application);
            if (amount != null) {
                line.put("amount", Map.of("amount", amount, "currency", "EUR"));
            }
            line.put("reason", reason);
            return line;
        }
    }
}
