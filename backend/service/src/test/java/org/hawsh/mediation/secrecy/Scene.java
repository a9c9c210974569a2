package org.hawsh.mediation.secrecy;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.AChild;
import org.hawsh.testing.ACorner;
import org.hawsh.testing.ACourseThatMet;
import org.hawsh.testing.APerson;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/**
 * Who lives in Kirkuk and works there before the twins part: the same people afterwards, in both.
 * The requests of each are numbered apart from those of the members, so that what the members ask
 * moves nobody else's.
 */
record Scene(
        Someone desk,
        Someone registrar,
        Someone manager,
        Someone member,
        Someone asked,
        Someone supervisor,
        String askedMediator,
        String namedMediator,
        String named,
        UUID parent,
        UUID child,
        String reference,
        UUID room,
        ACourseThatMet course,
        UUID session) {

    static Scene set() {
        Someone desk = at(Role.REGISTRAR);
        Someone registrar = at(Role.REGISTRAR);
        Someone manager = at(Role.CENTRE_MANAGER);
        Someone member = at(Role.MEDIATOR);
        Someone asked = at(Role.MEDIATOR);
        Someone named = at(Role.MEDIATOR);
        Someone supervisor = at(Role.MEDIATION_SUPERVISOR);
        mediator(supervisor, member);
        String askedMediator = mediator(supervisor, asked).path("id");
        Response namedMediator = mediator(supervisor, named);
        ACorner.inKirkuk();
        var parent = APerson.called("Dilshad").childOf("Soran", "Hadi").registeredBy(registrar);
        UUID child = AChild.called("Dilshad").of(parent.getUUID("id"), registrar);
        ACourseThatMet course = ACourseThatMet.at(TheCentres.KIRKUK);
        course.join(parent.getUUID("id"), 0);
        LocalDateTime morning = Clocks.now().toLocalDate().atTime(0, 1);
        UUID session = UUID.randomUUID();
        Databases.execute(
                "insert into course_session (id, course_id, centre_id, starts_at, ends_at, state, version) values (?, ?, ?, ?, ?, 'PLANNED', 0)",
                session,
                course.id(),
                TheCentres.KIRKUK,
                morning,
                morning.plusMinutes(1));
        List.of(desk, registrar, manager, member, asked, named, supervisor)
                .forEach(somebody -> somebody.calls().get("/api/v1/me").then().statusCode(200));
        return new Scene(
                desk,
                registrar,
                manager,
                member,
                asked,
                supervisor,
                askedMediator,
                namedMediator.path("id"),
                namedMediator.path("name"),
                parent.getUUID("id"),
                child,
                parent.getString("reference"),
                ARoom.any().addedBy(manager, TheCentres.KIRKUK),
                course,
                session);
    }

    /** The same, with the requests of both parts of the script numbered anew. */
    Scene again() {
        Numbered ordinary = new Numbered("ordinary-life");
        Numbered sealed = new Numbered("sealed-case");
        return new Scene(
                desk.through(sealed),
                registrar.through(ordinary),
                manager.through(ordinary),
                member.through(sealed),
                asked.through(sealed),
                supervisor.through(sealed),
                askedMediator,
                namedMediator,
                named,
                parent,
                child,
                reference,
                room,
                course,
                session);
    }

    Response propose(UUID caseId, String mediator) {
        return supervisor
                .calls()
                .contentType("application/json")
                .body(Map.of("mediatorId", mediator))
                .post("/api/v1/mediation-cards/" + caseId + "/proposals");
    }

    private static Response mediator(Someone supervisor, Someone somebody) {
        Response added = ACase.addedBy(supervisor, TheCentres.KIRKUK, somebody);
        added.then().statusCode(201);
        return added;
    }

    private static Someone at(Role role) {
        return Someone.with(role, TheCentres.KIRKUK);
    }
}
