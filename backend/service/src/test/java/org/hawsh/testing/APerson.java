package org.hawsh.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person to register, valid by default. */
public final class APerson {
    private final Map<String, Object> name = new HashMap<>();
    private final Map<String, Object> consent = new HashMap<>();
    private final Map<String, Object> body = new HashMap<>();

    private APerson(String given) {
        name.put("given", given);
        consent.put("how", "WRITTEN");
        consent.put("language", "ar");
        consent.put("textVersion", "2026-11");
        body.put("centreId", TheCentres.KIRKUK);
        body.put("name", name);
        body.put("sex", "FEMALE");
        body.put("consent", consent);
    }

    public static APerson called(String given) {
        return new APerson(given);
    }

    /** The name of somebody who cannot be taken for anybody else, however many there are. */
    public static String unheardOf() {
        return new Random()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    public APerson childOf(String father, String grandfather) {
        name.put("father", father);
        name.put("grandfather", grandfather);
        return this;
    }

    public APerson ofFamily(String family) {
        name.put("family", family);
        return this;
    }

    public APerson named(String part, String value) {
        name.put(part, value);
        return this;
    }

    /** Somebody who walked in: consent was not asked yet. */
    public APerson walkingIn(String ageBand) {
        body.remove("consent");
        return with("kind", "WALK_IN").with("ageBand", ageBand);
    }

    /** Somebody who does not register and goes by the word they are called. */
    public APerson asAlias(String ageBand) {
        return walkingIn(ageBand).with("kind", "ALIAS");
    }

    public APerson at(UUID centre) {
        return with("centreId", centre);
    }

    public APerson bornIn(int year) {
        return with("birthDate", Map.of("precision", "YEAR", "year", year));
    }

    public APerson with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public APerson consenting(String member, Object value) {
        consent.put(member, value);
        return this;
    }

    /**
     * Tests share one register: who was told apart by name is somebody else here, and says so when asked, again when one more
     * of that name came in between.
     */
    public Response sentBy(Someone registrar) {
        Set<String> others = new TreeSet<>();
        Response answer = sentOnceBy(registrar);
        while (answer.statusCode() == 409 && others.addAll(likely(answer))) {
            answer = with("distinctFrom", others).sentOnceBy(registrar);
        }
        return answer;
    }

    /** The records a refusal as likely duplicate names. */
    public static Set<String> likely(Response refusal) {
        return new TreeSet<>(refusal.jsonPath().getList("errors.about", String.class));
    }

    public Response sentOnceBy(Someone registrar) {
        return registrar
                .calls()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/participants");
    }

    public JsonPath registeredBy(Someone registrar) {
        return sentBy(registrar).then().statusCode(201).extract().jsonPath();
    }

    /** Registers the person, of whom only the id matters. */
    public UUID madeBy(Someone registrar) {
        return Made.id(sentBy(registrar));
    }
}
