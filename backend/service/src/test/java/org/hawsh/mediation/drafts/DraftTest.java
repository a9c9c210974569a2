package org.hawsh.mediation.drafts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hawsh.platform.jobs.Job;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed and not sent yet is kept sealed for its author, and for nobody else. */
@HawshTest
class DraftTest {
    private static final String TYPED = "{\"text\":\"They will meet at the mosque of Zqxdraft\"}";

    @Inject @Any Instance<Job> jobs;

    private ACase mediated;

    @BeforeEach
    void aCase() {
        mediated = ACase.at(ACentre.any().open());
    }

    @Test
    void whoeverComesBackGoesOnWhereTheyStopped() {
        read(mediated.mediator(), "INTAKE", null)
                .then()
                .statusCode(200)
                .body("content", nullValue());
        save(mediated.mediator(), "INTAKE", null, TYPED)
                .then()
                .statusCode(200)
                .body("savedAt", notNullValue());
        save(mediated.mediator(), "INTAKE", null, TYPED + " ").then().statusCode(200);
        read(mediated.mediator(), "INTAKE", null).then().body("content", equalTo(TYPED + " "));
        discard(mediated.mediator(), "INTAKE", null).then().statusCode(204);
        read(mediated.mediator(), "INTAKE", null).then().body("content", nullValue());
    }

    @Test
    void eachFormOfEachCaseHasItsOwn() {
        save(mediated.mediator(), "NOTE", mediated.id(), TYPED).then().statusCode(200);
        read(mediated.mediator(), "MEETING", mediated.id()).then().body("content", nullValue());
        read(mediated.mediator(), "NOTE", null).then().body("content", nullValue());
        read(mediated.mediator(), "NOTE", mediated.id()).then().body("content", equalTo(TYPED));
    }

    @Test
    void anotherMemberOfTheCaseDoesNotReadIt() {
        save(mediated.mediator(), "NOTE", mediated.id(), TYPED).then().statusCode(200);
        read(mediated.withAnotherMember().mediator(), "NOTE", mediated.id())
                .then()
                .statusCode(200)
                .body("content", nullValue());
    }

    @Test
    void ofACaseThatIsNotOnesOwnThereIsNone() {
        Someone stranger = ACase.mediatorAt(mediated.centre());
        for (UUID id : new UUID[] {mediated.id(), UUID.randomUUID()}) {
            save(stranger, "NOTE", id, TYPED).then().statusCode(403);
            read(stranger, "NOTE", id).then().statusCode(403);
            discard(stranger, "NOTE", id).then().statusCode(403);
        }
    }

    @Test
    void itLiesSealedUnderAKeyOfItsOwn() {
        save(mediated.mediator(), "NOTE", mediated.id(), TYPED).then().statusCode(200);
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from mediation_draft where author = ? and position(convert_to('Zqxdraft', 'UTF8') in sealed) > 0",
                        mediated.mediator().subject()));
    }

    @Test
    void moreThanCanBeKeptIsSaidSo() {
        save(mediated.mediator(), "NOTE", null, "ئ".repeat(50_001))
                .then()
                .statusCode(422)
                .body("errors.code", contains("mediation-draft-too-long"));
        save(mediated.mediator(), "NOTE", null, "ئ".repeat(50_000)).then().statusCode(200);
    }

    @Test
    void afterThirtyDaysItIsGone() {
        save(mediated.mediator(), "NOTE", null, TYPED).then().statusCode(200);
        aged("29 days");
        run("expired drafts of mediation");
        read(mediated.mediator(), "NOTE", null).then().body("content", equalTo(TYPED));
        aged("31 days");
        run("expired drafts of mediation");
        read(mediated.mediator(), "NOTE", null).then().body("content", nullValue());
    }

    @Test
    void aNewKekWrapsItsKeyAnewAndItStillOpens() {
        save(mediated.mediator(), "NOTE", null, TYPED).then().statusCode(200);
        Databases.execute(
                "update mediation_draft set kek_id = 7 where author = ?",
                mediated.mediator().subject());
        run("keys wrapped with the newest KEK");
        assertEquals(
                0,
                Databases.count(
                        "select count(*) from mediation_draft where author = ? and kek_id = 7",
                        mediated.mediator().subject()));
        read(mediated.mediator(), "NOTE", null).then().body("content", equalTo(TYPED));
    }

    private void aged(String since) {
        Databases.execute(
                "update mediation_draft set saved_at = now() - ?::interval where author = ?",
                since,
                mediated.mediator().subject());
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow().run();
    }

    private static Response save(Someone author, String form, UUID caseId, String content) {
        return author.calls()
                .contentType("application/json")
                .body(Map.of("content", content))
                .put(address(form, caseId));
    }

    private static Response read(Someone author, String form, UUID caseId) {
        return author.calls().get(address(form, caseId));
    }

    private static Response discard(Someone author, String form, UUID caseId) {
        return author.calls().delete(address(form, caseId));
    }

    private static String address(String form, UUID caseId) {
        return "/api/v1/mediation-drafts?form="
                + form
                + (caseId == null ? "" : "&caseId=" + caseId);
    }
}
