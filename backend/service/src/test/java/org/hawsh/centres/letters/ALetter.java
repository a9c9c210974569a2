package org.hawsh.centres.letters;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.centres.organisations.AnOrganisation;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** A letter about Kirkuk's centre, valid by default. */
final class ALetter {
    static final String LETTERS = "/api/v1/centres/" + TheCentres.KIRKUK + "/authority-letters";
    static final byte[] PDF = "%PDF-1.7 a signed letter".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Object> body = new HashMap<>();

    private ALetter() {
        body.put("number", UUID.randomUUID().toString().substring(0, 8));
        body.put("issuedById", AnOrganisation.YOUTH_AND_SPORTS);
        body.put("issuedOn", "2026-02-01");
        body.put("subject", "Use of the hall");
    }

    static ALetter valid() {
        return new ALetter();
    }

    ALetter with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    Response sentBy(Someone caller) {
        return caller.calls().contentType("application/json").body(body).post(LETTERS);
    }

    /** Its address. */
    String recorded() {
        return sentBy(manager()).then().statusCode(201).extract().header("Location");
    }

    /** Its address; its scan is stored, so its version is 1. */
    static String scanned() {
        String letter = valid().recorded();
        scan(manager(), letter, 0, "application/pdf", PDF).then().statusCode(200);
        return letter;
    }

    static Response scan(
            Someone caller, String letter, int version, String mediaType, byte[] bytes) {
        return caller.calls()
                .contentType(mediaType)
                .header("If-Match", "\"" + version + ".en.letter\"")
                .body(bytes)
                .put(letter + "/scan");
    }

    static Someone manager() {
        return Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    }
}
