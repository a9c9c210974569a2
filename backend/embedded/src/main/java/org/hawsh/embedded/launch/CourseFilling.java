package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.Web;

/**
 * Lets people of a demonstration apply for its courses through the service, as at a desk: the same ones in the same order each
 * time. Most courses have room, every third is full with a few who wait; whom a course is not for is refused, as ever.
 */
final class CourseFilling {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WAIT = 3;
    private static final int APART = 17;
    private static final int HALF_FULL = 8;

    private final ServiceClient service;

    CourseFilling(ServiceClient service) {
        this.service = service;
    }

    /** @return how many have a place or wait for one now */
    int fill(String centreId) throws IOException {
        List<String> people = new ArrayList<>();
        for (JsonNode person : items("/participants?limit=200&centreId=" + centreId)) {
            people.add(person.get("id").asText());
        }
        int number = 0;
        int applied = 0;
        for (JsonNode course : items("/courses?limit=100&state=ANNOUNCED&centreId=" + centreId)) {
            if (course.hasNonNull("capacity") && !people.isEmpty()) {
                applied += fill(course, people, number++);
            }
        }
        return applied;
    }

    private int fill(JsonNode course, List<String> people, int number) throws IOException {
        int capacity = course.get("capacity").asInt();
        int wanted = number % 3 == 0 ? capacity + WAIT : Math.min(capacity - 2, HALF_FULL);
        int applied = 0;
        for (int i = 0; i < people.size() && applied < wanted; i++) {
            String person = people.get((number * APART + i) % people.size());
            if (apply(course, person, applied)) {
                applied++;
            }
        }
        return applied;
    }

    private boolean apply(JsonNode course, String person, int number) throws IOException {
        Map<String, Object> body = new HashMap<>();
        body.put("participantId", person);
        if (course.get("selection").asText().equals("STREAMS")) {
            body.put("stream", number % 2 == 0 ? "A" : "B");
        }
        if (number % 5 == 1 && course.get("childcareSeats").asInt() > 0) {
            body.put("childcareWish", number % 2 == 0 ? "BOTH" : "CLASS_FIRST");
            body.put("childcareChildren", 1);
        }
        HttpResponse<String> answer =
                Web.send(
                        service.to("/courses/" + course.get("id").asText() + "/enrolments")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw new IOException("applying answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() == 201;
    }

    private JsonNode items(String path) throws IOException {
        HttpResponse<String> answer = Web.send(service.to(path).GET());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("items");
    }
}
