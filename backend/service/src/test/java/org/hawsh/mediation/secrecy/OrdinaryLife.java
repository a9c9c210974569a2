package org.hawsh.mediation.secrecy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.platform.jobs.Job;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ASession;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.jboss.logging.MDC;

/**
 * A day at Kirkuk after the twins have parted, the same in both: people come, courses meet,
 * children play, jobs run.
 */
final class OrdinaryLife {
    private static final String KIRKUK = "/api/v1/centres/" + TheCentres.KIRKUK;
    private static final String DEVICE = "01939e5c-0000-7000-8000-00000000d001";

    private static final LocalDate TOMORROW = Clocks.now().toLocalDate().plusDays(1);

    private final Scene scene;
    private final List<String> addresses = new ArrayList<>();

    private OrdinaryLife(Scene scene) {
        this.scene = scene;
    }

    /** The addresses of what was made. */
    static List<String> lived(Scene scene) {
        OrdinaryLife life = new OrdinaryLife(scene);
        UUID person = life.registers();
        life.teaches(person);
        life.looksAfterChildren();
        life.keepsPapers(person);
        life.letsJobsRun();
        return life.addresses;
    }

    private UUID registers() {
        Response registered =
                APerson.called("Soran")
                        .childOf("Hadi", "Dilshad")
                        .bornIn(1990)
                        .sentBy(scene.registrar());
        return made(registered);
    }

    private void teaches(UUID person) {
        UUID course = made(ACourse.at(TheCentres.KIRKUK).sentBy(scene.manager()));
        done(
                scene.manager()
                        .calls()
                        .header("If-Match", "\"0.en.course\"")
                        .post("/api/v1/courses/" + course + "/announcement"));
        UUID session = made(ASession.of(course).sentBy(scene.manager()));
        made(
                json(scene.registrar(), Map.of("participantId", person, "takesPlaceAtOnce", true))
                        .post("/api/v1/courses/" + course + "/enrolments"));
        Map<String, Object> mark = new HashMap<>();
        mark.put("counter", 1);
        mark.put("participantId", scene.parent());
        mark.put("mark", "PRESENT");
        mark.put("markedAt", Clocks.now().toLocalDate() + "T00:00:00Z");
        done(
                json(scene.registrar(), Map.of("device", DEVICE, "marks", List.of(mark)))
                        .post("/api/v1/sessions/" + scene.session() + "/attendance-marks"));
        done(
                json(scene.manager(), Map.of("reason", "HEAT"))
                        .header("If-Match", "\"0.en.session\"")
                        .post("/api/v1/sessions/" + session + "/cancellation"));
    }

    private void looksAfterChildren() {
        made(
                json(
                                scene.registrar(),
                                Map.of(
                                        "given",
                                        "Hadi",
                                        "sex",
                                        "FEMALE",
                                        "birthYear",
                                        2022,
                                        "birthMonth",
                                        3))
                        .post("/api/v1/participants/" + scene.parent() + "/children"));
        done(
                json(
                                scene.registrar(),
                                Map.of("childId", scene.child(), "participantId", scene.parent()))
                        .post(KIRKUK + "/childcare-stays"));
    }

    private void keepsPapers(UUID person) {
        made(
                json(
                                scene.manager(),
                                Map.of(
                                        "roomId",
                                        scene.room(),
                                        "startsAt",
                                        TOMORROW + "T10:00",
                                        "endsAt",
                                        TOMORROW + "T11:00"))
                        .post(KIRKUK + "/room-holds"));
        made(
                scene.registrar()
                        .calls()
                        .contentType("text/csv")
                        .queryParam("centreId", TheCentres.KIRKUK)
                        .queryParam("consentLanguage", "ar")
                        .body("given,sex\nHadi,FEMALE\n".getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/participants/imports"));
        Map<String, Object> export =
                Map.of(
                        "centreId",
                        TheCentres.KIRKUK,
                        "reason",
                        "Lists for the tailoring course",
                        "format",
                        "CSV",
                        "columns",
                        List.of("REFERENCE", "GIVEN", "FATHER", "SEX", "REGISTERED_ON"),
                        "selection",
                        Map.of("participantIds", List.of(person, scene.parent())));
        UUID wanted = made(json(scene.registrar(), export).post("/api/v1/participants/exports"));
        done(scene.manager().calls().post("/api/v1/participants/exports/" + wanted + "/approval"));
        addresses.add("/api/v1/participants/exports/" + wanted + "/file");
    }

    /**
     * Every job of the house once, in the order of their names: none of them runs by itself here.
     */
    private void letsJobsRun() {
        List<Job> jobs =
                new ArrayList<>(
                        Arc.container().select(Job.class, Any.Literal.INSTANCE).stream().toList());
        jobs.sort(Comparator.comparing(Job::name));
        for (Job job : jobs) {
            MDC.put("requestId", "job " + job.name());
            inItsOwnContext(job);
            MDC.remove("requestId");
        }
    }

    /** As the scheduler runs one: what a job before it did on somebody's behalf is nothing to it. */
    private static void inItsOwnContext(Job job) {
        ManagedContext context = Arc.container().requestContext();
        ContextState before = context.getStateIfActive();
        context.deactivate();
        context.activate();
        try {
            job.run();
        } finally {
            context.terminate();
            if (before != null) {
                context.activate(before);
            }
        }
    }

    private UUID made(Response answer) {
        done(answer);
        String address = answer.header("Location");
        if (address != null) {
            addresses.add(address.substring(address.indexOf("/api/")));
        }
        return answer.jsonPath().getUUID("id");
    }

    private static void done(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + ": " + answer.asString());
        }
    }

    private static RequestSpecification json(Someone caller, Object body) {
        return caller.calls().contentType("application/json").body(body);
    }
}
