package org.hawsh.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.ASession;
import org.hawsh.testing.AnActivity;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Contract;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a self-help group is called is known within it, and told in no answer to anybody else: each one that can be asked is. */
@HawshTest
class SelfHelpGroupTest {
    /** They work on everybody's courses of their centre, as whoever teaches it does on this one. */
    private static final Set<Role> WITHIN = EnumSet.of(Role.CENTRE_MANAGER, Role.REGISTRAR);

    /** Told of a course to whoever works on everybody's, and yet never of a group: it is read over a shoulder, or leaves the house. */
    private static final Set<String> NEVER =
            Set.of(
                    "listTasks",
                    "readHeadcounts",
                    "listPaymentLists",
                    "listParticipantMessages",
                    "listParticipantEnrolments",
                    "listAttendanceOfParticipant");

    /** What can be offered is no secret; who comes to it is. */
    private static final String CATALOGUE = "/api/v1/activities";

    private final String secret = "Circle " + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, Object> known = new HashMap<>();
    private UUID centre;

    @BeforeEach
    void aGroupThatMeets() {
        centre = ACentre.any().open();
        Someone manager = Someone.with(Role.CENTRE_MANAGER, centre);
        UUID activity =
                AnActivity.any()
                        .with("title", ACentre.inThreeLanguages(secret))
                        .with("type", "SELF_HELP")
                        .with("sensitive", true)
                        .added();
        UUID course =
                ACourse.at(centre).of(activity).with("label", secret.substring(0, 15)).announced();
        UUID room = ARoom.any().addedBy(manager, centre);
        UUID session = ASession.of(course).in(room).addedBy(manager);
        Someone registrar = Someone.with(Role.REGISTRAR, centre);
        UUID person = Made.id(APerson.called("Nadia").at(centre).sentBy(registrar));
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("participantId", person))
                .post("/api/v1/courses/" + course + "/enrolments")
                .then()
                .statusCode(201);
        Databases.execute(
                "insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, version) values"
                        + " (?, ?, ?, ?, ?, 'PLANNED', 0)",
                UUID.randomUUID(),
                course,
                centre,
                Clocks.now().toLocalDate().minusDays(2).atTime(9, 0),
                Clocks.now().toLocalDate().minusDays(2).atTime(10, 0));
        known.put("centreId", centre);
        known.put("courseId", course);
        known.put("sessionId", session);
        known.put("roomId", room);
        known.put("participantId", person);
        known.put(
                "centre",
                ACentre.administrator().calls().get("/api/v1/centres/" + centre).path("code"));
    }

    @Test
    void nobodyOutsideReadsItsTitleAnywhere() {
        Someone outside = Someone.without();
        for (Role role : EnumSet.complementOf(EnumSet.copyOf(WITHIN))) {
            outside = outside.and(role, centre);
        }
        Told told = asked(outside);
        assertEquals(Set.of(), told.titles());
        assertTrue(told.answered() > 20, "answered: " + told.answered());
    }

    @Test
    void whoIsInItReadsItAndNotWhereItCouldBeReadOverAShoulder() {
        Told told = asked(Someone.with(Role.CENTRE_MANAGER, centre));
        assertTrue(
                told.titles().containsAll(List.of("readCourse", "listCourses", "listSessions")),
                told.toString());
        Set<String> over = new TreeSet<>(told.titles());
        over.retainAll(NEVER);
        assertEquals(Set.of(), over);
    }

    private Told asked(Someone caller) {
        Set<String> titles = new TreeSet<>();
        int answered = 0;
        for (Map.Entry<String, JsonNode> path : Contract.published().path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            if (get.isMissingNode()
                    || path.getKey().startsWith(CATALOGUE)
                    || !knows(path.getKey())) {
                continue;
            }
            Response answer = request(caller, get).get(filled(path.getKey()));
            if (answer.statusCode() == 200) {
                answered++;
                if (answer.asString().contains(secret.substring(0, 15))) {
                    titles.add(get.path("operationId").asText());
                }
            }
        }
        return new Told(titles, answered);
    }

    private boolean knows(String path) {
        return names(path).stream().allMatch(known::containsKey);
    }

    private String filled(String path) {
        String filled = path;
        for (String name : names(path)) {
            filled = filled.replace("{" + name + "}", known.get(name).toString());
        }
        return filled;
    }

    private RequestSpecification request(Someone caller, JsonNode get) {
        RequestSpecification request = caller.calls();
        LocalDate today = Clocks.now().toLocalDate();
        for (JsonNode parameter : get.path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                switch (parameter.path("name").asText()) {
                    case "centreId" -> request.queryParam("centreId", centre);
                    case "from" -> request.queryParam("from", today.minusDays(5).toString());
                    case "to" -> request.queryParam("to", today.plusDays(5).toString());
                    case "day" -> request.queryParam("day", today.plusDays(1).toString());
                    case "startsOn" -> request.queryParam("startsOn", today.toString());
                    default -> {
                        // Left out, what is not asked for narrows nothing.
                    }
                }
            }
        }
        return request;
    }

    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.startsWith("{")) {
                names.add(part.substring(1, part.length() - 1));
            }
        }
        return names;
    }

    private record Told(Set<String> titles, int answered) {}
}
