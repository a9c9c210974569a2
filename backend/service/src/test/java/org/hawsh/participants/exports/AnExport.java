package org.hawsh.participants.exports;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** An export to ask for, valid by default. */
final class AnExport {
    static final String EXPORTS = "/api/v1/participants/exports";

    private final Map<String, Object> body = new HashMap<>();
    private final Map<String, Object> selection = new HashMap<>();

    private AnExport() {
        body.put("centreId", TheCentres.KIRKUK);
        body.put("reason", "Lists for the tailoring course");
        body.put("format", "CSV");
        body.put(
                "columns",
                List.of("REFERENCE", "GIVEN", "FATHER", "SEX", "BIRTH_DATE", "REGISTERED_ON"));
        body.put("selection", selection);
    }

    static AnExport valid() {
        return new AnExport();
    }

    AnExport at(UUID centre) {
        return with("centreId", centre);
    }

    AnExport with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    AnExport of(String member, Object value) {
        selection.put(member, value);
        return this;
    }

    AnExport ofPeople(String... ids) {
        return of("participantIds", List.of(ids));
    }

    Response sentBy(Someone registrar) {
        return sentBy(registrar, "en");
    }

    Response sentBy(Someone registrar, String language) {
        return registrar
                .calls()
                .contentType("application/json")
                .header("Accept-Language", language)
                .body(body)
                .post(EXPORTS);
    }

    String requestedBy(Someone registrar) {
        return requestedBy(registrar, "en");
    }

    String requestedBy(Someone registrar, String language) {
        return EXPORTS + "/" + Made.name(sentBy(registrar, language));
    }

    /** Asked for, and approved by a manager of the centre. */
    String openedFor(Someone registrar) {
        return openedFor(registrar, "en");
    }

    String openedFor(Someone registrar, String language) {
        String export = requestedBy(registrar, language);
        Someone.with(Role.CENTRE_MANAGER, (UUID) body.get("centreId"))
                .calls()
                .post(export + "/approval")
                .then()
                .statusCode(200);
        return export;
    }

    /** An open one of Kirkuk that this caller is said to have asked for, whether they may or not. */
    static String heldBy(Someone caller) {
        UUID id = UUID.randomUUID();
        Databases.execute(
                "insert into participant_export (id, centre_id, asked_because, format, byte_order_mark, language, columns, people, decision,"
                        + " asked_by, asked_at, decided_by, decided_at, open_until, selected_sex)"
                        + " values (?, ?, 'held for a test', 'CSV', false, 'en', '{REFERENCE}', 1, 'APPROVED', ?, now(), ?, now(),"
                        + " now() + interval '1 hour', 'NOT_RECORDED')",
                id,
                TheCentres.KIRKUK,
                caller.subject(),
                UUID.randomUUID());
        return EXPORTS + "/" + id;
    }
}
