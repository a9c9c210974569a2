package org.hawsh.mediation.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whether a mediator is available is answered without a reason, in as many words and for as much
 * work either way.
 */
@HawshTest
class ConflictCheckTest {
    private static final int ASKINGS = 5;

    private static final String UNAVAILABLE = "200 {\"available\":false}";

    private static final String SIGNATURE = "propose_mediator(uuid, uuid, boolean, uuid)";

    @Inject EntityManagerFactory database;

    private UUID centre;
    private Someone supervisor;
    private Someone member;

    @BeforeEach
    void aCentre() {
        centre = ACentre.any().open();
        supervisor = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
        member = ACase.mediatorAt(centre);
    }

    @Test
    void whyAMediatorIsNotAvailableCannotBeTold() {
        Map<String, Answer> answers = cheapest();
        assertEquals(Set.of(UNAVAILABLE), words(answers));
        assertEquals(1, Set.copyOf(answers.values()).size(), answers.toString());
    }

    @Test
    void whoIsAvailableIsFoundOutWithTheSameWork() {
        Answer refused = cheapest().get("a party names them");
        Answer free = null;
        for (int i = 0;
                i < ASKINGS && (free == null || free.statements != refused.statements);
                i++) {
            Someone asked = ACase.mediatorAt(centre);
            Answer once = ask(aCaseWithAParty(), mediatorOf(asked));
            free = free == null ? once : free.cheaper(once);
        }
        assertEquals("200 {\"available\":true}", free.words);
        assertEquals(refused.statements, free.statements);
    }

    @Test
    void aReasonThatIsNamedIsNoticed() throws SQLException {
        String sound = one("select pg_get_functiondef('%s'::regprocedure)".formatted(SIGNATURE));
        Databases.execute(
                sound.replaceFirst(
                        "\\nbegin\\n",
                        "\nbegin\n if not free then raise check_violation using message = 'a party knows them'; end if;\n"));
        try {
            assertNotEquals(Set.of(UNAVAILABLE), words(asked()));
        } finally {
            Databases.execute(sound);
        }
    }

    private static Set<String> words(Map<String, Answer> answers) {
        Set<String> words = new TreeSet<>();
        answers.values().forEach(answer -> words.add(answer.words));
        return words;
    }

    /** What the service does of itself is counted too, and only ever adds. */
    private Map<String, Answer> cheapest() {
        Map<String, Answer> answers = asked();
        for (int i = 1; i < ASKINGS && Set.copyOf(answers.values()).size() > 1; i++) {
            asked().forEach((why, again) -> answers.merge(why, again, Answer::cheaper));
        }
        return answers;
    }

    /** Of one who is not available, for each reason there is. */
    private Map<String, Answer> asked() {
        Map<String, Function<ACase, UUID>> reasons = new LinkedHashMap<>();
        reasons.put("a party names them", mediated -> named(mediated));
        reasons.put("they received it", mediated -> mediatorOf(member));
        reasons.put("they were kept out", this::keptOut);
        reasons.put("they are not asked any more", mediated -> notAskedAnyMore());
        reasons.put("nobody bears this id", mediated -> UUID.randomUUID());
        reasons.put("two work on it", this::third);
        reasons.put("it has ended", this::afterTheEnd);
        Map<String, Answer> answers = new LinkedHashMap<>();
        reasons.forEach(
                (why, mediator) -> {
                    ACase mediated = aCaseWithAParty();
                    answers.put(why, ask(mediated, mediator.apply(mediated)));
                });
        return answers;
    }

    private ACase aCaseWithAParty() {
        ACase mediated = ACase.by(member, centre);
        mediated.party("Umm Karim");
        return mediated;
    }

    /** Instead of somebody else, so that as many are compared. */
    private UUID named(ACase mediated) {
        Someone known = ACase.mediatorAt(centre);
        String party = "/parties/" + mediated.get("/parties").path("items[0].id");
        mediated.patch(
                        party,
                        Map.of("supportPerson", Map.of("name", "Mediator " + known.subject())))
                .then()
                .statusCode(200);
        return mediatorOf(known);
    }

    private UUID keptOut(ACase mediated) {
        UUID mediator = mediatorOf(ACase.mediatorAt(centre));
        post(mediated, mediator, "exclusions").then().statusCode(204);
        return mediator;
    }

    private UUID notAskedAnyMore() {
        UUID mediator = mediatorOf(ACase.mediatorAt(centre));
        Databases.execute("update mediator set active = false where id = ?", mediator);
        return mediator;
    }

    private UUID third(ACase mediated) {
        post(mediated, mediatorOf(ACase.mediatorAt(centre)), "proposals").then().statusCode(200);
        return mediatorOf(ACase.mediatorAt(centre));
    }

    private UUID afterTheEnd(ACase mediated) {
        mediated.endFor("NO_AGREEMENT").then().statusCode(200);
        return mediatorOf(ACase.mediatorAt(centre));
    }

    private UUID mediatorOf(Someone mediator) {
        return supervisor
                .calls()
                .queryParam("centreId", centre)
                .get("/api/v1/mediators")
                .jsonPath()
                .getUUID("items.find { it.account == '%s' }.id".formatted(mediator.subject()));
    }

    private Answer ask(ACase mediated, UUID mediator) {
        long before = prepared();
        Response response = post(mediated, mediator, "proposals");
        return new Answer(response.statusCode() + " " + response.asString(), prepared() - before);
    }

    private Response post(ACase mediated, UUID mediator, String act) {
        return supervisor
                .calls()
                .contentType("application/json")
                .body(Map.of("mediatorId", mediator))
                .post("/api/v1/mediation-cards/" + mediated.id() + "/" + act);
    }

    private long prepared() {
        return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }

    private static String one(String question) throws SQLException {
        try (var connection = Databases.asOwner();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private record Answer(String words, long statements) {
        Answer cheaper(Answer other) {
            return other.statements < statements ? other : this;
        }
    }
}
