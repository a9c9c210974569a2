package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.Web;
import org.hawsh.embedded.demonstration.DemonstrationCentres;
import org.hawsh.embedded.demonstration.DemonstrationCourses;
import org.hawsh.embedded.demonstration.Iraq;

/** Furnishes the centres of a demonstration through the service, once: whoever has rooms already is left alone. */
final class CentreSetUp {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceClient service;

    CentreSetUp(ServiceClient service) {
        this.service = service;
    }

    /** @return whether there was anything to do */
    boolean furnish(String code, String id) throws IOException {
        String centre = "/centres/" + id;
        if (!JSON.readTree(send(service.to(centre + "/rooms").GET()).body())
                .get("items")
                .isEmpty()) {
            return false;
        }
        LocalDate today = Iraq.today();
        keepHours(centre, today);
        List<String> rooms = new ArrayList<>();
        for (Map<String, Object> room : DemonstrationCentres.rooms()) {
            rooms.add(post(centre + "/rooms", room).get("id").asText());
        }
        send(
                json(centre + "/childrens-corner")
                        .PUT(
                                BodyPublishers.ofString(
                                        text(
                                                DemonstrationCentres.corner(
                                                        rooms.get(rooms.size() - 1))))));
        List<String> staff = new ArrayList<>();
        for (Map<String, Object> member : DemonstrationCentres.staff(code, id)) {
            staff.add(post("/staff", member).get("id").asText());
        }
        for (DemonstrationStaff facilitator : facilitatorsOf(code)) {
            staff.add(
                    post("/staff", DemonstrationCentres.facilitator(id, facilitator))
                            .get("id")
                            .asText());
        }
        for (Map<String, Object> point : DemonstrationCentres.focalPoints(code, id)) {
            post("/focal-points", point);
        }
        for (Map<String, Object> closure : DemonstrationCentres.closures(today)) {
            post(centre + "/closures", closure);
        }
        for (Map<String, Object> course : DemonstrationCourses.of(id, rooms, staff, today)) {
            announce(post("/courses", course));
        }
        return true;
    }

    private static List<DemonstrationStaff> facilitatorsOf(String code) {
        return DemonstrationStaff.everybody().stream()
                .filter(one -> one.role().equals("FACILITATOR") && one.centre().equals(code))
                .limit(1)
                .toList();
    }

    private void announce(JsonNode course) throws IOException {
        send(
                service.to("/courses/" + course.get("id").asText() + "/announcement")
                        .header(
                                "If-Match",
                                "\"%d.en.course\"".formatted(course.get("version").asInt()))
                        .POST(BodyPublishers.noBody()));
    }

    private void keepHours(String centre, LocalDate today) throws IOException {
        String seen = send(service.to(centre).GET()).headers().firstValue("ETag").orElseThrow();
        send(
                service.to(centre)
                        .header("Content-Type", "application/merge-patch+json")
                        .header("If-Match", seen)
                        .method(
                                "PATCH",
                                BodyPublishers.ofString(text(DemonstrationCentres.hours(today)))));
    }

    private JsonNode post(String path, Object body) throws IOException {
        return JSON.readTree(send(json(path).POST(BodyPublishers.ofString(text(body)))).body());
    }

    private HttpRequest.Builder json(String path) throws IOException {
        return service.to(path).header("Content-Type", "application/json");
    }

    private static String text(Object body) throws IOException {
        return JSON.writeValueAsString(body);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = Web.send(request);
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    "%s answered %d %s"
                            .formatted(answer.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return answer;
    }
}
