package org.hawsh.activities.messages;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.ARecord;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** Requests about what somebody in Kirkuk is told. */
final class MessageSamples implements Samples {
    private static final String KIRKUK = "/api/v1/centres/" + TheCentres.KIRKUK;

    private final ARecord person =
            AReachable.at(TheCentres.KIRKUK).with("mayWrite", false).agreed();
    private final UUID message = join();

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listParticipantMessages",
                caller -> person.seenBy(caller).get("/messages"),
                "listCalls",
                caller -> caller.calls().get(KIRKUK + "/calls"),
                "recordCall",
                caller ->
                        caller.calls()
                                .contentType("application/json")
                                .body(Map.of("outcome", "NOT_REACHED"))
                                .post(KIRKUK + "/calls/" + message + "/outcome"));
    }

    private UUID join() {
        Someone.with(Role.REGISTRAR, TheCentres.KIRKUK)
                .calls()
                .contentType("application/json")
                .body(Map.of("participantId", person.id(), "takesPlaceAtOnce", true))
                .post(
                        "/api/v1/courses/"
                                + ACourse.at(TheCentres.KIRKUK).announced()
                                + "/enrolments")
                .then()
                .statusCode(201);
        return UUID.fromString(person.get("/messages").then().extract().path("items[0].id"));
    }
}
