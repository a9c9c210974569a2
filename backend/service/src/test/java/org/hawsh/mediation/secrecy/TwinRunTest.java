package org.hawsh.mediation.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hawsh.platform.values.RepeatedChance;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.HostileRequests;
import org.hawsh.testing.OtherDatabase;
import org.hawsh.testing.TheCentres;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody but its members can tell that a case exists: two houses, one of which has one, answer
 * everybody else alike.
 */
@HawshTest
class TwinRunTest {
    /** What the supervisor of the centre knows of its cases, and nobody else. */
    private static final Set<String> OF_THE_SUPERVISOR =
            Set.of("listMediationCards", "listMediationAlerts", "listSupervisionWaiting");

    /** What is no answer of the house: the identity provider says when somebody signed in, by its own clock. */
    private static final Set<String> OF_ANOTHER_HOUSE = Set.of("listMySessions");

    /** Read by nobody here, and why. */
    private static final Map<String, String> READ_BY_NOBODY =
            Map.of(
                    "readGrantReview",
                    "by whoever was asked for that review alone, and the house asks none of these readers for one",
                    "readMediationProposal",
                    "by the mediator alone who was asked to take that case on, and none of these readers is",
                    "readOfflineLease",
                    "by whoever took names along on that device alone, and none of these readers has",
                    "readSavedView",
                    "by whoever keeps that view alone, and none of these readers keeps one");

    private static Twins twins;
    private static boolean begun;

    @BeforeEach
    void twoHouses() throws SQLException {
        if (twins == null) {
            assertFalse(begun, "the twins did not come to live");
            begun = true;
            twins = Twins.parted();
        }
    }

    @AfterAll
    static void oneHouse() throws SQLException {
        if (twins != null) {
            twins.close();
        }
    }

    @Test
    void whoeverIsNoMemberCannotTellAHouseWithACaseFromOneWithout() {
        assertEquals(
                List.of(),
                twins.differences(twins.answeredWith()).stream()
                        .filter(difference -> !isOfTheSupervisor(difference))
                        .filter(difference -> !OF_ANOTHER_HOUSE.contains(difference.split(" ")[0]))
                        .toList());
        // Who is shown cards has a second page of them, which the other house has no reason to be
        // asked for.
        Set<String> asked = new TreeSet<>(twins.answeredWith().keySet());
        asked.removeIf(key -> !twins.answeredWithout().containsKey(key) && isOfTheSupervisor(key));
        assertEquals(twins.answeredWithout().keySet(), asked);
        assertTrue(twins.answeredWith().size() > 2_000, "only " + twins.answeredWith().size());
    }

    @Test
    void theSupervisorOfTheCentreAndNobodyElseIsShownCardsAndAlerts() {
        assertEquals(
                Set.of(
                        "listMediationAlerts by MEDIATION_SUPERVISOR, EVERYWHERE",
                        "listMediationAlerts by MEDIATION_SUPERVISOR, OWN_CENTRE",
                        "listMediationCards by MEDIATION_SUPERVISOR, EVERYWHERE",
                        "listMediationCards by MEDIATION_SUPERVISOR, OWN_CENTRE",
                        "listSupervisionWaiting by MEDIATION_SUPERVISOR, EVERYWHERE",
                        "listSupervisionWaiting by MEDIATION_SUPERVISOR, OWN_CENTRE"),
                twins.differences(twins.answeredWith()).stream()
                        .map(difference -> difference.replaceFirst(" /\\S* ", ""))
                        .map(difference -> difference.replaceFirst(":.*", ""))
                        .filter(difference -> OF_THE_SUPERVISOR.contains(difference.split(" ")[0]))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isOfTheSupervisor(String difference) {
        return OF_THE_SUPERVISOR.contains(difference.split(" ")[0])
                && difference.contains(" by MEDIATION_SUPERVISOR, ")
                && !difference.contains("OTHER_CENTRE");
    }

    @Test
    void everythingThatCanBeReadIsAskedAndAnsweredToSomebody() {
        Set<String> answered = new TreeSet<>();
        twins.answeredWith()
                .forEach(
                        (key, answer) -> {
                            if (answer.status() == 200) {
                                answered.add(key.split(" ")[0]);
                            }
                        });
        Set<String> sealed = new TreeSet<>();
        Set<String> inVain = new TreeSet<>();
        HostileRequests.operations()
                .forEach(
                        (id, operation) -> {
                            boolean read =
                                    operation.method().equals("get") && !answered.contains(id);
                            if (read && operation.path().contains("/mediation-cases/{")) {
                                sealed.add(id);
                            } else if (read) {
                                inVain.add(id);
                            }
                        });
        assertEquals(READ_BY_NOBODY.keySet(), inVain);
        assertEquals(
                Set.of(),
                sealed.stream()
                        .filter(
                                id ->
                                        twins.answeredWith().keySet().stream()
                                                .noneMatch(key -> key.startsWith(id + " ")))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}, shown by {1}")
    @MethodSource("org.hawsh.mediation.secrecy.PlantedLeaks#moved")
    void aCaseThatMovesSomethingElseIsNoticed(
            String what, String operation, String planted, String mended) throws SQLException {
        twins.with().serve();
        assertEquals(List.of(), told(operation));
        try (Leak leak = Leak.withEachNote(twins.with(), planted, mended)) {
            twins.whole().goesOn();
            assertNotEquals(List.of(), told(operation), what);
        }
        assertEquals(List.of(), told(operation));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.hawsh.mediation.secrecy.PlantedLeaks#standing")
    void aCaseThatStandsInTheWayIsNoticed(
            String what, String operation, String planted, String mended) throws SQLException {
        twins.with().serve();
        try (Leak leak = Leak.planted(twins.with(), planted, mended)) {
            assertNotEquals(List.of(), told(operation), what);
        }
        assertEquals(List.of(), told(operation));
    }

    /** A number that counts what happens in cases, too, is seen in what is written next. */
    @Test
    void aNumberThatCasesDrawAsWellIsNoticed() throws SQLException {
        Map<String, Answer> without = roomsOf(twins.without(), () -> {});
        Map<String, Answer> with = roomsOf(twins.with(), () -> twins.whole().goesOn());
        assertNotEquals(bodies(without), bodies(with));
    }

    private static Map<String, Answer> roomsOf(OtherDatabase house, Runnable happens)
            throws SQLException {
        house.serve();
        try (Leak leak = Leak.ofSharedNumber(house);
                RepeatedChance chance = twins.chance()) {
            happens.run();
            ARoom.called("Library")
                    .addedBy(
                            twins.scene().manager().through(new Numbered("shared-number")),
                            TheCentres.KIRKUK);
            return twins.answers(question -> question.operation().equals("listRooms"));
        }
    }

    private static List<String> bodies(Map<String, Answer> answers) {
        return answers.values().stream().map(Answer::body).toList();
    }

    @Test
    void nothingThatIsToldInACaseIsFoundInTablesFilesOrLogs() {
        assertTrue(twins.words().told().size() >= 50, "only " + twins.words().told().size());
        assertEquals(Set.of(), twins.foundAgain());
    }

    @Test
    void norInAnythingAnybodyElseIsAnswered() {
        Sought sought = twins.sought();
        Set<String> told = new TreeSet<>();
        twins.answeredWith()
                .forEach(
                        (key, answer) -> {
                            if (!isOfTheSupervisor(key)) {
                                sought.in(answer.headers() + answer.body())
                                        .forEach(text -> told.add(key + ": " + text));
                            }
                        });
        assertEquals(Set.of(), told);
    }

    @Test
    void aTextThatIsKeptUnsealedIsFound() throws SQLException {
        twins.with().serve();
        Traces traces = Traces.from(twins.with());
        String text = twins.words().told().get(0);
        try (Leak leak =
                Leak.planted(
                        twins.with(),
                        "create table twin.unsealed as select '%s'::text"
                                .formatted(text.replace("'", "''")),
                        "drop table twin.unsealed")) {
            assertEquals(
                    Set.of(
                            "the dump of twin.unsealed: " + text,
                            "the files of tables: " + text,
                            "the write-ahead log: " + text),
                    traces.of(Sought.of(List.of(text))));
        }
        HeardLog log = new HeardLog();
        Logger.getLogger(TwinRunTest.class).warn(text);
        log.close();
        assertEquals(Set.of(text), Sought.of(List.of(text)).in(log.heard()));
        assertEquals(
                Set.of(text),
                Sought.of(List.of(text)).in(text.getBytes(StandardCharsets.UTF_16BE)));
    }

    /**
     * What would tell, of one operation, but for the statements, to which the service adds some of
     * its own.
     */
    private static List<String> told(String operation) {
        return twins
                .differences(twins.answers(question -> question.operation().equals(operation)))
                .stream()
                .filter(difference -> !difference.contains(": [statements "))
                .toList();
    }
}
