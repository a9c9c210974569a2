package org.hawsh.participants.imports;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.workbooks.TableFile;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Somebody who brings files in, at a centre of the tests. */
public final class AnImport {
    static final String IMPORTS = "/api/v1/participants/imports";

    private final UUID centre;
    private final Someone registrar;

    private AnImport(UUID centre) {
        this.centre = centre;
        this.registrar = Someone.with(Role.REGISTRAR, centre);
    }

    public static AnImport at(UUID centre) {
        return new AnImport(centre);
    }

    static AnImport inKirkuk() {
        return at(TheCentres.KIRKUK);
    }

    Someone registrar() {
        return registrar;
    }

    public Response csv(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8), false);
    }

    Response send(byte[] file, boolean readFirst) {
        return registrar
                .calls()
                .queryParam("centreId", centre)
                .queryParam("consentHow", "WRITTEN")
                .queryParam("consentLanguage", "ar")
                .queryParam("readFirst", readFirst)
                .contentType(isWorkbook(file) ? TableFile.XLSX : "text/csv")
                .body(file)
                .post(isWorkbook(file) ? IMPORTS + "/workbooks" : IMPORTS);
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    Response read(String id) {
        return registrar.calls().get(IMPORTS + "/" + id);
    }

    Response readAs(String id, Map<String, Object> reading) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(reading)
                .put(IMPORTS + "/" + id + "/reading");
    }

    public Response commit(String id) {
        return registrar.calls().post(IMPORTS + "/" + id + "/commit");
    }

    Response commitWithoutFaulty(String id) {
        return registrar.calls().post(IMPORTS + "/" + id + "/commit?leaveOutFaulty=true");
    }

    Response withdraw(String id) {
        return registrar.calls().post(IMPORTS + "/" + id + "/withdrawal");
    }

    /** The ids of those it registered, the eldest first. */
    List<String> broughtBy(String id) {
        try (var owner = Databases.asOwner();
                var people =
                        owner.prepareStatement(
                                "select b.participant_id from participant_import_person b join participant p on p.id = b.participant_id"
                                        + " where b.import_id = ?::uuid and b.registered order by p.birth_year, p.given")) {
            people.setString(1, id);
            List<String> found = new ArrayList<>();
            for (var rows = people.executeQuery(); rows.next(); ) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Response duplicates(String id) {
        return registrar.calls().get(IMPORTS + "/" + id + "/duplicates");
    }

    /** @param rows null for all */
    Response decide(String id, String decision, List<Integer> rows) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(
                        rows == null
                                ? Map.of("decision", decision)
                                : Map.of("decision", decision, "rows", rows))
                .post(IMPORTS + "/" + id + "/duplicates/decisions");
    }

    /** Asks until nobody works on it any more. */
    public String stateAtRest(String id, int seconds) {
        String state = "";
        for (int i = 0; i < seconds * 5; i++) {
            state = read(id).path("stage");
            if (!state.equals("CHECKING") && !state.equals("COMMITTING")) {
                return state;
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return state;
    }
}
