package org.hawsh.embedded.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.hawsh.embedded.Web;

/**
 * The attendance of past weeks, once. In one go beside the service, since some thousand marks one after the other would be most
 * of a start; the few signed papers go in through the door, as files do.
 */
final class PastAttendance {
    private static final int ON_FILE = 6;
    private static final int CREATED = 201;

    /** How many signatures are on the paper whose count differs from its sheet. */
    private static final int ONE_TOO_FEW = -1;

    private final Connection connection;
    private final ServiceClient service;

    PastAttendance(Connection connection, ServiceClient service) {
        this.connection = connection;
        this.service = service;
    }

    /** @return how many sheets are finished now; 0 if there was nothing to do */
    int take() throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            if (number(statement, "select count(*) from attendance_mark") > 0) {
                return 0;
            }
            connection.setAutoCommit(false);
            statement.execute(script());
            connection.commit();
            connection.setAutoCommit(true);
            return number(statement, "select count(*) from course_session where sheet = 'LOCKED'");
        }
    }

    /** The signed papers of the latest sheets of a centre; the others are missing, and one shows another number. */
    void signedPapers(String centre) throws IOException, SQLException {
        try (PreparedStatement latest =
                connection.prepareStatement(
                        "select id, headcount from course_session where centre_id = ? and sheet = 'LOCKED' and state = 'PLANNED'"
                                + " and not exists (select from sheet_scan where session_id = course_session.id)"
                                + " order by starts_at desc, id limit ?")) {
            latest.setObject(1, UUID.fromString(centre));
            latest.setInt(2, ON_FILE);
            try (ResultSet rows = latest.executeQuery()) {
                for (int row = 0; rows.next(); row++) {
                    int signed = rows.getInt(2) + (row == 1 ? ONE_TOO_FEW : 0);
                    attach(rows.getString(1), Math.max(0, signed));
                }
            }
        }
    }

    private void attach(String session, int signatures) throws IOException {
        HttpResponse<String> answer =
                Web.send(
                        service.to("/sessions/%s/scans?counted=%d".formatted(session, signatures))
                                .header("Content-Type", "application/pdf")
                                .POST(BodyPublishers.ofByteArray(paper(session))));
        if (answer.statusCode() != CREATED) {
            throw new IOException(
                    "a scan was answered " + answer.statusCode() + " " + answer.body());
        }
    }

    /** An empty page that says which sheet it stands for: nobody's signature is invented. */
    private static byte[] paper(String session) {
        String text = "BT /F 14 Tf 60 780 Td (Signed sheet " + session + ") Tj ET";
        return ("%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
                        + "4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%%%EOF\n")
                .formatted(text.length(), text)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static int number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String script() throws IOException {
        try (InputStream file = PastAttendance.class.getResourceAsStream("attendance.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
