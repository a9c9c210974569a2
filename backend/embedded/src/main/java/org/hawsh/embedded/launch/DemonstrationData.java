package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.Progress;
import org.hawsh.embedded.StartFailure;
import org.hawsh.embedded.Web;
import org.hawsh.embedded.demonstration.DemonstrationPeople;

/** Fills an empty register for a demonstration with people through the product's own import, as a real centre would bring them in. */
final class DemonstrationData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENT = "service-account-hawsh-demonstration";

    private final PostgresServer postgres;
    private final ServiceClient service;

    DemonstrationData(PostgresServer postgres, ServiceClient service) {
        this.postgres = postgres;
        this.service = service;
    }

    /** Rooms, hours and people, set up by the demonstration's own client as manager for an hour. */
    void furnishCentres(Progress progress) {
        try (Connection connection =
                DriverManager.getConnection(
                        postgres.url(), "hawsh_owner", postgres.ownerPassword())) {
            if (areFurnished(connection)) {
                return;
            }
            manageForAWhile(connection);
            for (Map.Entry<String, String> centre : DemonstrationStaff.centreIds().entrySet()) {
                CentreSetUp setUp = new CentreSetUp(service);
                if (setUp.furnish(centre.getKey(), centre.getValue())) {
                    progress.say("rooms, hours and people of %s".formatted(centre.getKey()));
                }
            }
        } catch (IOException | SQLException e) {
            throw new StartFailure("The demonstration's centres: " + e.getMessage(), e);
        }
    }

    private static boolean areFurnished(Connection connection) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement(
                        "select count(distinct centre_id) from room where centre_id = any(?)")) {
            count.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", DemonstrationStaff.centreIds().values().toArray()));
            try (ResultSet rows = count.executeQuery()) {
                return rows.next() && rows.getInt(1) == DemonstrationStaff.centreIds().size();
            }
        }
    }

    private static String client() {
        return DemonstrationStaff.everybody().stream()
                .filter(member -> member.username().equals(CLIENT))
                .findFirst()
                .orElseThrow()
                .subject();
    }

    private static void manageForAWhile(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into role_assignment (subject, role, valid_to)"
                                + " values (?, 'CENTRE_MANAGER', now() + interval '1 hour')")) {
            insert.setObject(1, UUID.fromString(client()));
            insert.executeUpdate();
        }
    }

    /** Centre by centre, so that a start interrupted half-way goes on where it was. */
    void registerPeople(Progress progress) {
        try (Connection connection =
                DriverManager.getConnection(
                        postgres.url(), "hawsh_owner", postgres.ownerPassword())) {
            for (Map.Entry<String, String> centre : DemonstrationStaff.centreIds().entrySet()) {
                String csv = DemonstrationPeople.csvOf(centre.getKey());
                if (!areBroughtIn(connection, centre.getValue(), csv.lines().count() - 1)) {
                    int people = importInto(centre.getValue(), csv);
                    progress.say("%d people of %s".formatted(people, centre.getKey()));
                }
            }
        } catch (IOException | SQLException e) {
            throw new StartFailure("The demonstration's people: " + e.getMessage(), e);
        }
    }

    /** By an import as large as the demonstration's: whoever tries a client may have brought in a few before. */
    private static boolean areBroughtIn(Connection connection, String centre, long people)
            throws SQLException {
        try (PreparedStatement imports =
                connection.prepareStatement(
                        "select exists (select from participant_import where centre_id = ? and created_by = ?"
                                + " and row_count >= ? and state in ('COMMITTING', 'COMMITTED'))")) {
            imports.setObject(1, UUID.fromString(centre));
            imports.setObject(2, UUID.fromString(client()));
            imports.setLong(3, people);
            try (ResultSet rows = imports.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** Who was there from the beginning is counted from the beginning, so that past sheets have their people. */
    void fillCourses(Progress progress) {
        try (Connection connection =
                DriverManager.getConnection(
                        postgres.url(), "hawsh_owner", postgres.ownerPassword())) {
            try (ResultSet rows =
                    connection
                            .createStatement()
                            .executeQuery("select exists (select from enrolment)")) {
                if (rows.next() && rows.getBoolean(1)) {
                    return;
                }
            }
            besideEachOther(
                    (code, id) ->
                            progress.say(
                                    "%d places in courses of %s"
                                            .formatted(new CourseFilling(service).fill(id), code)));
            connection
                    .createStatement()
                    .executeUpdate(
                            "update enrolment e set enrolled_on = c.starts_on from course c"
                                    + " where c.id = e.course_id and e.state = 'ENROLLED' and c.starts_on < e.enrolled_on");
        } catch (IOException | SQLException e) {
            throw new StartFailure("The demonstration's courses: " + e.getMessage(), e);
        }
    }

    /** The centres side by side: one waits for the database while another is worked on. */
    private static void besideEachOther(OfCentre work) throws IOException {
        try {
            DemonstrationStaff.centreIds().entrySet().parallelStream()
                    .forEach(
                            centre -> {
                                try {
                                    work.of(centre.getKey(), centre.getValue());
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is done for one centre, by its code and its id. */
    private interface OfCentre {
        void of(String code, String id) throws IOException;
    }

    /** Before today: what is on today is for whoever tries it. */
    void takeAttendance(Progress progress) {
        try (Connection connection =
                DriverManager.getConnection(
                        postgres.url(), "hawsh_owner", postgres.ownerPassword())) {
            PastAttendance past = new PastAttendance(connection, service);
            int finished = past.take();
            if (finished == 0) {
                return;
            }
            progress.say("%d sheets of past weeks".formatted(finished));
            past.signedPapers(DemonstrationStaff.centreIds().get("KRK"));
        } catch (IOException | SQLException e) {
            throw new StartFailure("The demonstration's attendance: " + e.getMessage(), e);
        }
    }

    /** After the people, since children are found through their mothers. */
    void bringChildren(Progress progress) {
        try {
            for (Map.Entry<String, String> centre : DemonstrationStaff.centreIds().entrySet()) {
                ChildrenSetUp children = new ChildrenSetUp(service);
                if (children.bring(centre.getValue())) {
                    progress.say("children of %s".formatted(centre.getKey()));
                }
            }
        } catch (IOException e) {
            throw new StartFailure("The demonstration's children: " + e.getMessage(), e);
        }
    }

    private int importInto(String centreId, String csv) throws IOException {
        JsonNode checked =
                JSON.readTree(
                        send(
                                service.to(
                                                "/participants/imports?consentHow=WRITTEN&consentLanguage=ar&centreId="
                                                        + centreId)
                                        .header("Content-Type", "text/csv; charset=utf-8")
                                        .POST(BodyPublishers.ofString(csv)),
                                201));
        String path = "/participants/imports/" + checked.get("id").asText();
        checked = atRest(path, checked);
        if (!checked.get("stage").asText().equals("CHECKED")) {
            throw new IOException("the import found " + checked.get("faults"));
        }
        if (checked.get("undecidedCount").asInt() > 0) {
            send(
                    service.to(path + "/duplicates/decisions")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"decision\": \"DIFFERENT\"}")),
                    200);
        }
        JsonNode committed =
                JSON.readTree(
                        send(service.to(path + "/commit").POST(BodyPublishers.noBody()), 200));
        return atRest(path, committed).get("rowCount").asInt();
    }

    /** A long file is worked on in the background. */
    private JsonNode atRest(String path, JsonNode seen) throws IOException {
        JsonNode now = seen;
        while (now.get("stage").asText().matches("CHECKING|COMMITTING")) {
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            now = JSON.readTree(send(service.to(path).GET(), 200));
        }
        return now;
    }

    private static String send(HttpRequest.Builder request, int expected) throws IOException {
        HttpResponse<String> answer = Web.send(request);
        if (answer.statusCode() != expected) {
            throw new IOException(
                    "%s answered %d %s"
                            .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
