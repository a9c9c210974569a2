package org.hawsh.mediation.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hawsh.testing.ACase;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever reads the letter cannot tell why the mediation ended, nor whoever measures how it was written. */
@HawshTest
class EndingLetterTest {
    private static final List<String> LANGUAGES = List.of("en", "ar", "ckb");

    /** The service does things of itself meanwhile, which only ever adds. */
    private static final int READINGS = 3;

    @Inject EntityManagerFactory database;

    private ACase mediated;
    private List<UUID> parties;

    @BeforeEach
    void aCaseThatIsMediated() {
        mediated = ACase.at(ACentre.any().open());
        parties = mediated.activeWithTwo();
    }

    @Test
    void theLetterIsTheSameByteForByteWhateverTheReason() throws Exception {
        Map<String, Set<Letter>> letters = new TreeMap<>();
        List<String> reasons = reasons();
        assertTrue(
                reasons.containsAll(List.of("A_PARTY_WITHDREW", "NOT_SAFE", "MEDIATOR_STOPPED")));
        for (String reason : reasons) {
            itIsMediatedAgain();
            if (reason.equals("A_PARTY_WITHDREW")) {
                mediated.consents(parties.get(1), false).then().statusCode(201);
            }
            if (reason.equals("NOT_SAFE")) {
                mediated.screened(parties.get(0), "STOP").then().statusCode(201);
            }
            endedFor(reason).then().statusCode(200);
            for (String language : LANGUAGES) {
                letters.computeIfAbsent(language, any -> new HashSet<>()).add(read(language));
            }
        }
        letters.forEach((language, same) -> assertEquals(1, same.size(), language + " " + same));
        assertEquals(LANGUAGES.size(), letters.size());
    }

    @Test
    void itSaysTheSameToEveryPartyInTheLanguageOfEach() {
        endedFor("NOT_SAFE").then().statusCode(200);
        letter("ar")
                .then()
                .statusCode(200)
                .body("language", equalTo("ar"))
                .body("reference", startsWith("MC-"))
                .body("endedOn", equalTo(Clocks.now().toLocalDate().toString()))
                .body(
                        "keptUntil",
                        equalTo(Clocks.now().toLocalDate().plusMonths(6).plusDays(365).toString()))
                .body("title", equalTo("انتهت الوساطة"));
        letter("ckb").then().statusCode(200).body("title", not(equalTo("انتهت الوساطة")));
        for (String language : LANGUAGES) {
            String words = letter(language).asString();
            assertTrue(!words.contains("Umm Karim") && !words.contains("Hawre"), words);
            assertTrue(!words.contains("It ended so") && !words.contains("NOT_SAFE"), words);
        }
    }

    @Test
    void thereIsNoneBeforeItEndedNorForAnAgreement() {
        letter("en").then().statusCode(409).body("errors.code", contains("mediation-not-ended"));
        endedFor("NO_AGREEMENT").then().statusCode(200);
        letter("en").then().statusCode(200);
        mediated.get("/ending-letter").then().statusCode(422);
    }

    @Test
    void nobodyElseIsGivenIt() {
        endedFor("NO_AGREEMENT").then().statusCode(200);
        mediated.seenBy(ACase.mediatorAt(mediated.centre()))
                .get("/ending-letter?language=ar")
                .then()
                .statusCode(404);
    }

    private Response letter(String language) {
        return mediated.get("/ending-letter?language=" + language);
    }

    private Letter read(String language) {
        Letter cheapest = null;
        for (int i = 0; i < READINGS; i++) {
            long before = statements();
            Response answer = letter(language);
            Letter read =
                    new Letter(
                            answer.statusCode(),
                            new String(answer.asByteArray(), StandardCharsets.UTF_8),
                            answer.header("ETag"),
                            statements() - before);
            cheapest =
                    cheapest == null || read.statements() < cheapest.statements() ? read : cheapest;
        }
        return cheapest;
    }

    private long statements() {
        return database.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }

    private Response endedFor(String reason) {
        Map<String, Object> ending = new HashMap<>();
        ending.put("reason", reason);
        ending.put("account", "It ended so, with more words for a longer code: " + reason);
        ending.put("referredTo", "Legal aid");
        return mediated.postOn("", "/ending", ending);
    }

    /** The very same case, so that nothing has to be left out of the comparison. */
    private void itIsMediatedAgain() {
        Databases.execute(
                "update mediation_case set state = 'ACTIVE', sealed_ending = null, over_on = null, kept_until = null where id = ?",
                mediated.id());
    }

    private static List<String> reasons() throws Exception {
        List<String> reasons = new ArrayList<>();
        try (var owner = Databases.asOwner();
                ResultSet rows =
                        owner.createStatement()
                                .executeQuery(
                                        "select code from code where list = 'mediation-end-reasons' order by position")) {
            while (rows.next()) {
                reasons.add(rows.getString(1));
            }
        }
        return reasons;
    }

    private record Letter(int status, String body, String tag, long statements) {}
}
