package org.hawsh.participants.figures;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** An opening figure to write down, valid by default: 100 people by the end of 2025, none of them in the register. */
final class AFigure {
    static final String FIGURES = "/api/v1/participants/opening-figures";

    private final Map<String, Object> provenance = new HashMap<>();
    private final Map<String, Object> figure = new HashMap<>();
    private final Map<String, Object> body = new HashMap<>();

    private AFigure(int number) {
        provenance.put("definition", "Everybody who signed the paper register, each person once");
        provenance.put("source", "Paper register, book 1 to 3");
        provenance.put("signatoryName", "Avan Omar");
        provenance.put("signatoryRole", "Centre manager until 2025");
        figure.put("number", number);
        figure.put("asOf", "2025-12-31");
        figure.put("provenance", provenance);
        body.put("centreId", TheCentres.KIRKUK);
        body.put("counted", "PEOPLE_REGISTERED");
        body.put("figure", figure);
    }

    static AFigure of(int number) {
        return new AFigure(number);
    }

    AFigure at(UUID centre) {
        body.put("centreId", centre);
        return this;
    }

    AFigure counting(String counted) {
        body.put("counted", counted);
        return this;
    }

    AFigure with(String member, Object value) {
        figure.put(member, value);
        return this;
    }

    AFigure from(String member, Object value) {
        provenance.put(member, value);
        return this;
    }

    AFigure ofEverybody() {
        return with("includesRegistered", true);
    }

    Response sentBy(Someone manager) {
        return sentBy(manager, UUID.randomUUID().toString());
    }

    Response sentBy(Someone manager, String key) {
        return manager.calls()
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(FIGURES);
    }

    String recordedBy(Someone manager) {
        return Made.name(sentBy(manager));
    }

    Response insteadOf(String wrong, Someone manager) {
        return manager.calls()
                .contentType("application/json")
                .body(Map.of("figure", figure, "reason", "Book 3 had been counted twice"))
                .post(FIGURES + "/" + wrong + "/replacement");
    }
}
