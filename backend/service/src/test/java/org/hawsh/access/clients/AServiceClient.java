package org.hawsh.access.clients;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.Someone;

/** A program of a name nobody else has. */
record AServiceClient(String name) {
    static final String CLIENTS = "/api/v1/service-clients";

    static AServiceClient named() {
        return new AServiceClient("Numbers " + UUID.randomUUID().toString().substring(0, 13));
    }

    Response sentBy(Someone caller) {
        return caller.calls().contentType("application/json").body(body()).post(CLIENTS);
    }

    JsonPath made() {
        return madeBy(Someone.everywhere(Role.ADMINISTRATOR));
    }

    JsonPath madeBy(Someone administrator) {
        return sentBy(administrator).then().statusCode(201).extract().jsonPath();
    }

    Map<String, Object> body() {
        return Map.of(
                "name", name,
                "organisation", "Ministry of Planning",
                "purpose", "Shows courses on the page of the ministry");
    }

    static Response rotate(Someone caller, String id, int seenVersion) {
        return seen(caller, seenVersion).post(CLIENTS + "/" + id + "/rotation");
    }

    static Response end(Someone caller, String id, int seenVersion) {
        return seen(caller, seenVersion)
                .contentType("application/json")
                .body(Map.of("reason", "The project is over"))
                .post(CLIENTS + "/" + id + "/ending");
    }

    private static RequestSpecification seen(Someone caller, int version) {
        return caller.calls().header("If-Match", "\"" + version + ".en.client\"");
    }
}
