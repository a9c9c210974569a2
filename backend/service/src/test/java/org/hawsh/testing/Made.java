package org.hawsh.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.UUID;

/**
 * What was made, as its answer tells it. For whatever is set up again and again: the path language of RestAssured compiles a
 * class of Groovy each time it is asked, which costs more than most answers.
 */
public final class Made {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Made() {}

    /** @throws AssertionError if nothing was made */
    public static UUID id(Response answer) {
        return UUID.fromString(name(answer));
    }

    /** The id as it is written in an address. */
    public static String name(Response answer) {
        answer.then().statusCode(201);
        return at(answer, "/id").asText();
    }

    /** The id of the one in a list whose member is the value. */
    public static String idWhere(Response answer, String list, String member, Object value) {
        for (JsonNode one : at(answer, list)) {
            if (one.path(member).asText().equals(value.toString())) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("no " + member + " " + value + " in " + answer.asString());
    }

    /** @param pointer as in RFC 6901; what is not there is a missing node */
    public static JsonNode at(Response answer, String pointer) {
        try {
            return JSON.readTree(answer.asByteArray()).at(pointer);
        } catch (IOException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }
}
