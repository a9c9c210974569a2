package org.hawsh.activities.childcare;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.AChild;
import org.hawsh.testing.ACorner;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Made;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** In Kirkuk's corner, which is made roomy enough for all the matrix asks; stays are set as a scene, not dropped off. */
class ChildcareSamples implements Samples {
    private static final String KIRKUK = "/api/v1/centres/" + TheCentres.KIRKUK;

    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    private final Someone registrar = Someone.with(Role.REGISTRAR, TheCentres.KIRKUK);
    private final UUID parent = APerson.called("Matrix").madeBy(registrar);

    ChildcareSamples() {
        ACorner.inKirkuk();
        adult();
        adult();
    }

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        String day = KIRKUK + "/childcare-days/" + ACorner.today();
        return Map.ofEntries(
                Map.entry("readChildcareDay", caller -> caller.calls().get(day)),
                Map.entry(
                        "readChildcareHeadcount", caller -> caller.calls().get(day + "/headcount")),
                Map.entry("createChildcareClosing", caller -> close(caller, day + "/closings")),
                Map.entry(
                        "searchChildren",
                        caller ->
                                post(
                                        caller,
                                        KIRKUK + "/children/searches",
                                        Map.of("name", "Matrix"))),
                Map.entry("createChildcareAdult", this::signIn),
                Map.entry(
                        "endChildcareAdult",
                        caller ->
                                post(
                                        caller,
                                        KIRKUK + "/childcare-adults/" + adult() + "/sign-out",
                                        Map.of("anyway", true))),
                Map.entry("createChildcareStay", this::dropOff),
                Map.entry("readChildcareStay", caller -> caller.calls().get(stay())),
                Map.entry("saveChildcareNote", this::note),
                Map.entry(
                        "endChildcareStay",
                        caller -> post(caller, stay() + "/pick-up", Map.of("by", "PARENT"))),
                Map.entry("cancelChildcarePickUp", this::takeBack),
                Map.entry("createChildcareRelease", caller -> askRelease(caller, stay())),
                Map.entry("confirmChildcareRelease", this::confirm),
                Map.entry(
                        "createChildcareEvent",
                        caller -> post(caller, stay() + "/events", Map.of("kind", "SICK"))));
    }

    private Response signIn(Someone caller) {
        return post(caller, KIRKUK + "/childcare-adults", Map.of("staffMemberId", staffMember()));
    }

    /** Whoever came before is gone again, so that the corner never fills up. */
    private Response dropOff(Someone caller) {
        emptyCorner();
        UUID child = AChild.called("Matrix").of(parent, registrar);
        return post(
                caller,
                KIRKUK + "/childcare-stays",
                Map.of("childId", child, "participantId", parent));
    }

    private Response note(Someone caller) {
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", "\"0.en.stay\"")
                .body(Map.of("note", "No peanuts"))
                .put(stay() + "/note");
    }

    private Response takeBack(Someone caller) {
        String stay = stay();
        post(registrar, stay + "/pick-up", Map.of("by", "PARENT")).then().statusCode(200);
        return caller.calls().post(stay + "/pick-up/withdrawal");
    }

    private Response confirm(Someone caller) {
        String stay = stay();
        String release = Made.name(askRelease(registrar, stay));
        return caller.calls().post(stay + "/releases/" + release + "/confirmation");
    }

    private static Response askRelease(Someone caller, String stay) {
        return post(
                caller,
                stay + "/releases",
                Map.of("name", "Salma Hadi", "reason", "The mother rang and asked for it"));
    }

    private static Response close(Someone caller, String address) {
        emptyCorner();
        return post(caller, address, Map.of("counted", 0, "stillHere", List.of()));
    }

    private String stay() {
        emptyCorner();
        UUID child = AChild.called("Matrix").of(parent, registrar);
        return "/api/v1/childcare-stays/"
                + Made.at(
                                post(
                                        registrar,
                                        KIRKUK + "/childcare-stays",
                                        Map.of("childId", child, "participantId", parent)),
                                "/stay/id")
                        .asText();
    }

    private static void emptyCorner() {
        Databases.execute(
                "update childcare_stay set left_at = now(), left_with = 'Matrix', left_how = 'PARENT'"
                        + " where centre_id = ? and left_at is null",
                TheCentres.KIRKUK);
    }

    private String adult() {
        return Made.name(
                post(
                        registrar,
                        KIRKUK + "/childcare-adults",
                        Map.of("staffMemberId", staffMember())));
    }

    private String staffMember() {
        Map<String, String> paper = Map.of("on", "2026-01-01", "goodUntil", "2099-12-31");
        return Made.name(
                post(
                        manager,
                        "/api/v1/staff",
                        Map.of(
                                "centreId",
                                TheCentres.KIRKUK,
                                "name",
                                "Matrix",
                                "job",
                                "Childcare worker",
                                "from",
                                "2026-01-01",
                                "conduct",
                                paper,
                                "safeguarding",
                                paper,
                                "vetting",
                                paper)));
    }

    private static Response post(Someone caller, String address, Object body) {
        return caller.calls().contentType("application/json").body(body).post(address);
    }
}
