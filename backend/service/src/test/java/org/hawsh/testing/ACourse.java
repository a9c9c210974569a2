package org.hawsh.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;

/** A course to plan, valid by default: nobody teaches it, it needs no room and meets at no fixed time. */
public final class ACourse {
    /** Of the first catalogue: adults and children from 12 on; adults only; a self-help group; whoever comes. */
    public static final UUID ENGLISH = catalogue(1);

    public static final UUID MEDIATION_TRAINING = catalogue(11);
    public static final UUID SELF_HELP = catalogue(12);
    public static final UUID FILMS = catalogue(13);

    private final UUID centre;
    private final Map<String, Object> body = new HashMap<>();
    private final List<Map<String, Object>> teachers = new ArrayList<>();

    private ACourse(UUID centre) {
        this.centre = centre;
        LocalDate first = Clocks.now().toLocalDate().plusDays(1);
        body.put("centreId", centre);
        body.put("activityId", MEDIATION_TRAINING);
        body.put("startsOn", first.toString());
        body.put("endsOn", first.plusDays(89).toString());
        body.put("language", "ar");
        body.put("capacity", 18);
        body.put("waitingPlaces", 10);
        body.put("childcareSeats", 0);
        body.put("selection", "FIRST_COME");
        body.put("offerHours", 72);
        body.put("completionPercent", 80);
        body.put("weekdays", List.of());
        body.put("published", true);
        body.put("showsWhere", "FULL");
        body.put("teachers", teachers);
    }

    public static ACourse at(UUID centre) {
        return new ACourse(centre);
    }

    public ACourse of(UUID activity) {
        return with("activityId", activity);
    }

    public ACourse with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    public ACourse on(List<String> weekdays, String from, String to) {
        return with("weekdays", weekdays).with("startTime", from).with("endTime", to);
    }

    public ACourse taughtBy(UUID staffMember) {
        teachers.add(Map.of("staffMemberId", staffMember, "role", "FACILITATOR"));
        return this;
    }

    public Response sentBy(Someone manager) {
        return manager.calls().contentType("application/json").body(body).post("/api/v1/courses");
    }

    public UUID plannedBy(Someone manager) {
        return Made.id(sentBy(manager));
    }

    public UUID planned() {
        return plannedBy(Someone.with(Role.CENTRE_MANAGER, centre));
    }

    public UUID announced() {
        UUID course = planned();
        Someone.with(Role.CENTRE_MANAGER, centre)
                .calls()
                .header("If-Match", "\"0.en.course\"")
                .post("/api/v1/courses/" + course + "/announcement")
                .then()
                .statusCode(200);
        return course;
    }

    private static UUID catalogue(int number) {
        return UUID.fromString("01939e5c-0001-7000-8000-%012d".formatted(number));
    }
}
