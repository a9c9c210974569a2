package org.hawsh.participants.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.SentRequest;
import org.hawsh.testing.Sizes;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a search takes must not tell that somebody of this name is known in another centre. */
@HawshTest
class SearchTimingTest {
    private static final Logger LOG = Logger.getLogger(SearchTimingTest.class);

    private static final int PAIRS = Sizes.of(20, 500);

    /** 0.5 is a guess. A few pairs say nothing: there only the answers are looked at. */
    private static final double HARDLY_MORE_THAN_A_GUESS = Sizes.of(100, 55) / 100.0;

    private static final List<String> TEXTS = List.of("%s ", "Muhammad %s ", "%1$s %1$s ");

    private static final String SEARCHES = "/api/v1/participants/searches";

    private final HttpClient client = HttpClient.newHttpClient();

    /** Of a centre nobody else writes in: no name of another test is like one of these. */
    private UUID centre;

    private Someone registrar;
    private final Someone elsewhere = Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD);

    @BeforeEach
    void aCentreOfItsOwn() {
        centre = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
    }

    @Test
    void nobodyCanTellByTheTimeWhomAnotherCentreKnows() throws Exception {
        APerson.called("Muhammad").childOf("Ali", "Hassan").at(centre).registeredBy(registrar);
        List<String> there = new ArrayList<>();
        List<String> nowhere = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            there.add(APerson.unheardOf());
            nowhere.add(APerson.unheardOf());
            APerson.called(there.get(i))
                    .childOf(there.get(i), null)
                    .at(TheCentres.BAGHDAD)
                    .registeredBy(elsewhere);
        }
        // Who was written down a moment ago is slow to read once, whoever asks.
        Databases.execute("vacuum participant");
        double told = 0;
        for (String text : TEXTS) {
            double area = areaUnderCurve(text, there, nowhere);
            LOG.infof("'%s': AUC %.3f of %d pairs", text, area, PAIRS);
            told += area / TEXTS.size();
        }
        assertTrue(Math.abs(told - 0.5) <= HARDLY_MORE_THAN_A_GUESS - 0.5, "AUC " + told);
    }

    /** How often, of one name that is there and one that is nowhere, the first takes longer. */
    private double areaUnderCurve(String text, List<String> there, List<String> nowhere)
            throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            nanos(text, APerson.unheardOf());
        }
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < 2 * PAIRS; i++) {
            turns.add(i);
        }
        Collections.shuffle(turns, new Random(1));
        long[] times = new long[2 * PAIRS];
        for (int turn : turns) {
            times[turn] = nanos(text, turn < PAIRS ? there.get(turn) : nowhere.get(turn - PAIRS));
        }
        double longer = 0;
        for (int one = 0; one < PAIRS; one++) {
            for (int other = PAIRS; other < 2 * PAIRS; other++) {
                int compared = Long.compare(times[one], times[other]);
                longer += compared > 0 ? 1 : compared == 0 ? 0.5 : 0;
            }
        }
        return longer / PAIRS / PAIRS;
    }

    private long nanos(String text, String name) throws IOException, InterruptedException {
        SentRequest sample =
                SentRequest.of(
                        caller -> caller.calls().post(SEARCHES), registrar, "POST", SEARCHES);
        HttpRequest search =
                HttpRequest.newBuilder(sample.uri())
                        .header("Authorization", sample.headers().get("Authorization"))
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"text\":\"" + String.format(text, name) + "\"}"))
                        .build();
        long from = System.nanoTime();
        var answer = client.send(search, BodyHandlers.ofString());
        long took = System.nanoTime() - from;
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"items\":[]"), answer.body());
        return took;
    }
}
