package org.hawsh.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;

/** A centre of its own with a children's corner, two rooms and whoever works there. */
public final class ACorner {
    private static final String PAPERS = "{\"on\":\"2026-01-01\",\"goodUntil\":\"2099-12-31\"}";

    private final UUID centre;
    private final Someone manager;
    private final Someone registrar;
    private final Someone worker;

    private ACorner(UUID centre, int places, List<Map<String, Object>> bands) {
        this.centre = centre;
        this.manager = Someone.with(Role.CENTRE_MANAGER, centre);
        this.registrar = Someone.with(Role.REGISTRAR, centre);
        this.worker = Someone.with(Role.CHILDCARE_WORKER, centre);
        UUID room = ARoom.any().with("kind", "CHILDRENS_CORNER").addedBy(manager, centre);
        manager.calls()
                .contentType("application/json")
                .body(Map.of("roomId", room, "places", places, "bands", bands))
                .put("/api/v1/centres/" + centre + "/childrens-corner")
                .then()
                .statusCode(200);
    }

    /** Up to two years four to one adult, then eight; fifteen places. */
    public static ACorner any() {
        return with(15, band(0, 24, 4), band(24, 144, 8));
    }

    @SafeVarargs
    public static ACorner with(int places, Map<String, Object>... bands) {
        return new ACorner(ACentre.any().open(), places, List.of(bands));
    }

    /** Kirkuk has one, whoever of those who need it comes first. */
    public static synchronized void inKirkuk() {
        long there =
                Databases.count(
                        "select count(*) from childrens_corner where centre_id = ?",
                        TheCentres.KIRKUK);
        if (there == 0) {
            new ACorner(TheCentres.KIRKUK, 12, List.of(band(0, 72, 6)));
        }
    }

    public static Map<String, Object> band(int from, int to, int childrenPerWorker) {
        return Map.of("fromMonths", from, "toMonths", to, "childrenPerWorker", childrenPerWorker);
    }

    public UUID centre() {
        return centre;
    }

    public Someone manager() {
        return manager;
    }

    public Someone registrar() {
        return registrar;
    }

    public Someone worker() {
        return worker;
    }

    /** Somebody whose papers are all good, and with the children. */
    public UUID adult(String name) {
        return Made.id(signIn(employed(name)));
    }

    public ACorner withTwoAdults() {
        adult("Nadia");
        adult("Hero");
        return this;
    }

    public Response signIn(UUID staffMember) {
        return json(worker, Map.of("staffMemberId", staffMember))
                .post(address("/childcare-adults"));
    }

    public Response signOut(UUID adult, boolean anyway) {
        return json(worker, Map.of("anyway", anyway))
                .post(address("/childcare-adults/" + adult + "/sign-out"));
    }

    public UUID employed(String name) {
        return employed(name, PAPERS);
    }

    /** @param vetting as JSON; null for somebody nobody looked into */
    public UUID employed(String name, String vetting) {
        return Made.id(
                manager.calls()
                        .contentType("application/json")
                        .body(
                                "{\"centreId\":\"%s\",\"name\":\"%s\",\"job\":\"Childcare worker\",\"from\":\"2026-01-01\",\"conduct\":%s,\"safeguarding\":%s,\"vetting\":%s}"
                                        .formatted(centre, name, PAPERS, PAPERS, vetting))
                        .post("/api/v1/staff"));
    }

    public UUID parent(String given) {
        return UUID.fromString(
                APerson.called(given)
                        .childOf("Salim", "Hadi")
                        .at(centre)
                        .registeredBy(registrar)
                        .getString("id"));
    }

    public Response dropOff(UUID child, UUID parent) {
        return dropOff(child, parent, Map.of());
    }

    public Response dropOff(UUID child, UUID parent, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("childId", child);
        body.put("participantId", parent);
        return json(worker, body).post(address("/childcare-stays"));
    }

    public Response pickUp(String stay, Map<String, Object> body) {
        return json(worker, body).post("/api/v1/childcare-stays/" + stay + "/pick-up");
    }

    public Response day(Someone reader) {
        return reader.calls().get(address("/childcare-days/" + today()));
    }

    public Response close(int counted, List<Map<String, Object>> stillHere) {
        return json(worker, Map.of("counted", counted, "stillHere", stillHere))
                .post(address("/childcare-days/" + today() + "/closings"));
    }

    public static LocalDate today() {
        return Iraq.today();
    }

    public String address(String part) {
        return "/api/v1/centres/" + centre + part;
    }

    private static io.restassured.specification.RequestSpecification json(
            Someone caller, Object body) {
        return caller.calls().contentType("application/json").body(body);
    }
}
