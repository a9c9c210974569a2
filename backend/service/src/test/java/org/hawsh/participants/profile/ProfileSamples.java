package org.hawsh.participants.profile;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class ProfileSamples implements Samples {
    private static final String PEOPLE = "/api/v1/participants";

    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final String person = PEOPLE + "/" + APerson.called("Matrix").madeBy(registrar);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        Map<String, Function<Someone, Response>> requests = new HashMap<>(answers());
        requests.put("registerKnownParticipant", this::complete);
        return requests;
    }

    /** Somebody new walks in each time: nobody registers twice. */
    private Response complete(Someone caller) {
        String name = APerson.unheardOf();
        String walkIn = APerson.called(name).walkingIn("AGE_25_34").madeBy(registrar).toString();
        return json(
                        caller,
                        Map.of(
                                "name", Map.of("given", name),
                                "sex", "FEMALE",
                                "consent",
                                        Map.of(
                                                "how",
                                                "WRITTEN",
                                                "language",
                                                "ar",
                                                "textVersion",
                                                "2026-11")))
                .post(PEOPLE + "/" + walkIn + "/registration");
    }

    private Map<String, Function<Someone, Response>> answers() {
        return Map.of(
                "readProfile", caller -> caller.calls().get(person + "/profile"),
                "updateProfile", caller -> patch(caller, "/profile", "{\"languages\":[\"ar\"]}"),
                "readMotherName",
                        caller ->
                                json(caller, Map.of("purpose", "CORRECTION"))
                                        .post(person + "/mother-name-readings"),
                "readContact", caller -> caller.calls().get(person + "/contact"),
                "updateContact", caller -> patch(caller, "/contact", "{\"whose\":\"NONE\"}"),
                "recordDisplacementEpisode",
                        caller ->
                                json(caller, Map.of("status", "NOT_DISCLOSED"))
                                        .post(person + "/displacement-episodes"),
                "readOrigin",
                        caller ->
                                json(caller, Map.of("purpose", "MEDIATION"))
                                        .post(person + "/origin-readings"),
                "listConsents", caller -> caller.calls().get(person + "/consents"),
                "recordConsent",
                        caller ->
                                json(
                                                caller,
                                                Map.of(
                                                        "purpose",
                                                        "PHOTO",
                                                        "decision",
                                                        "REFUSED",
                                                        "language",
                                                        "ar",
                                                        "textVersion",
                                                        "2026-11"))
                                        .post(person + "/consents"),
                "listWithdrawnRegistrations",
                        caller -> caller.calls().get(PEOPLE + "/withdrawn-registrations"));
    }

    /** All parts of a record share its version. */
    private Response patch(Someone caller, String part, String body) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", registrar.calls().get(person).header("ETag"))
                .body(body)
                .patch(person + part);
    }

    private static RequestSpecification json(Someone caller, Object body) {
        return caller.calls().contentType("application/json").body(body);
    }
}
