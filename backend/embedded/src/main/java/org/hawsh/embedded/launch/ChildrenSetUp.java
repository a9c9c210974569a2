package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.Web;
import org.hawsh.embedded.demonstration.DemonstrationChildren;
import org.hawsh.embedded.demonstration.Iraq;

/** Brings a few children into the corners of a demonstration through the service, once. */
final class ChildrenSetUp {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ADULTS = 2;
    private static final int HERE = 3;
    private static final int CONFLICT = 409;

    private final ServiceClient service;

    ChildrenSetUp(ServiceClient service) {
        this.service = service;
    }

    /** @return whether there was anything to do */
    boolean bring(String centre) throws IOException {
        LocalDate today = Iraq.today();
        List<List<Map<String, Object>>> families = DemonstrationChildren.ofEachMother(today);
        JsonNode mothers =
                get("/participants?centreId=%s&sex=FEMALE&kind=REGISTERED&birthYearFrom=%d&birthYearTo=%d&limit=%d"
                                .formatted(
                                        centre,
                                        today.getYear() - 40,
                                        today.getYear() - 24,
                                        families.size()))
                        .get("items");
        if (mothers.size() < families.size() || hasChildren(mothers.get(0))) {
            return false;
        }
        signIn(centre, today);
        int here = 0;
        for (int i = 0; i < families.size(); i++) {
            String mother = mothers.get(i).get("id").asText();
            for (Map<String, Object> child : families.get(i)) {
                String id = post("/participants/" + mother + "/children", child);
                if (i == 0) {
                    for (Map<String, Object> collector : DemonstrationChildren.collectors()) {
                        post("/children/" + id + "/collectors", collector);
                    }
                }
                if (here++ < HERE) {
                    post(
                            "/centres/" + centre + "/childcare-stays",
                            Map.of(
                                    "childId", id,
                                    "participantId", mother,
                                    "note", "No peanuts · بدون فول سوداني"));
                }
            }
        }
        return true;
    }

    private boolean hasChildren(JsonNode mother) throws IOException {
        return !get("/participants/" + mother.get("id").asText() + "/children")
                .get("items")
                .isEmpty();
    }

    private void signIn(String centre, LocalDate today) throws IOException {
        int here = 0;
        for (JsonNode person :
                get("/centres/" + centre + "/childcare-days/" + today).get("staff")) {
            if (here < ADULTS && person.get("mayBeWithChildren").asBoolean()) {
                post(
                        "/centres/" + centre + "/childcare-adults",
                        Map.of("staffMemberId", person.get("id").asText()));
                here++;
            }
        }
    }

    private JsonNode get(String path) throws IOException {
        return JSON.readTree(send(service.to(path).GET()));
    }

    private String post(String path, Map<String, Object> body) throws IOException {
        String text = JSON.writeValueAsString(new HashMap<>(body));
        JsonNode made =
                JSON.readTree(
                        send(
                                service.to(path)
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(text))));
        return made.path("id").asText();
    }

    /** A corner that is full is full. */
    private static String send(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = Web.send(request);
        if (answer.statusCode() >= 300 && answer.statusCode() != CONFLICT) {
            throw new IOException(
                    "%s answered %d %s"
                            .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
