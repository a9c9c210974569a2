package org.hawsh.participants.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.Role;
import org.hawsh.platform.values.Iraq;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.EveryTable;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@HawshTest
class WithdrawalTest {
    private static final String PEOPLE = "/api/v1/participants/";

    private final AnImport files = AnImport.inKirkuk();
    private final Someone registrar = files.registrar();
    private final String zahra = APerson.unheardOf();
    private final String hassan = APerson.unheardOf();
    private final String file =
            "given,father,grandfather,birth date,sex,phone\n%s,Karim,Omar,1990,F,07705550188\n%s,Karim,Omar,1991,M,\n"
                    .formatted(zahra, hassan);

    @Test
    void anImportIsTakenBackWhole() {
        String name = APerson.unheardOf();
        String known =
                APerson.called(name)
                        .childOf("Karim", "Omar")
                        .bornIn(1992)
                        .madeBy(registrar)
                        .toString();
        String id = files.csv(file + name + ",Karim,Omar,1992,F,\n").jsonPath().getString("id");
        files.decide(id, "SAME", null);
        long before = Databases.count("select count(*) from participant");
        files.commit(id)
                .then()
                .body("stage", equalTo("COMMITTED"))
                .body("withdrawableUntil", notNullValue());
        String one = files.broughtBy(id).get(0);
        assertEquals(before + 2, Databases.count("select count(*) from participant"));

        files.withdraw(id)
                .then()
                .statusCode(200)
                .body("stage", equalTo("WITHDRAWN"))
                .body("registerCount", equalTo(2))
                .body("withdrawnAt", notNullValue())
                .body("withdrawableUntil", nullValue());

        assertEquals(before, Databases.count("select count(*) from participant"));
        registrar.calls().get(PEOPLE + one).then().statusCode(404);
        registrar.calls().get(PEOPLE + known).then().statusCode(200);
        registrar
                .calls()
                .get(PEOPLE + "imports?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.stage", equalTo("WITHDRAWN"));
        files.withdraw(id).then().statusCode(200);
        files.commit(id).then().statusCode(409);
        assertEquals(
                1,
                Databases.count(
                        "select count(*) from audit_entry where action = 'WITHDRAW_IMPORT' and entity_id = ? and actor = ? and cardinality(shown) = 2",
                        UUID.fromString(id),
                        registrar.subject()));
    }

    @Test
    void onePersonWhoIsEnrolledKeepsTheWholeImport() {
        String id = brought();
        List<String> people = files.broughtBy(id);
        String reference = registrar.calls().get(PEOPLE + people.get(0)).path("reference");
        TouchedPeople.enrolled(people.get(0), registrar);
        files.withdraw(id)
                .then()
                .statusCode(409)
                .body("errors.code", contains("import-people-in-use", "import-person-in-use"))
                .body("errors.about", hasItem(people.get(0)))
                .body("errors.message", hasItem(containsString(reference)));
        people.forEach(person -> registrar.calls().get(PEOPLE + person).then().statusCode(200));
        files.read(id).then().body("stage", equalTo("COMMITTED"));
    }

    /** Each by another way: the trail, the record's own version, a file that left, and any other table. */
    @TestFactory
    Stream<DynamicTest> whateverIsDoneWithSomebodyKeepsThem() {
        return TouchedPeople.WAYS.entrySet().stream()
                .map(
                        way ->
                                DynamicTest.dynamicTest(
                                        way.getKey(),
                                        () -> {
                                            WithdrawalTest own = new WithdrawalTest();
                                            String id = own.brought();
                                            String person = own.files.broughtBy(id).get(1);
                                            way.getValue().accept(person, own.registrar);
                                            own.files
                                                    .withdraw(id)
                                                    .then()
                                                    .statusCode(409)
                                                    .body("errors[1].about", equalTo(person))
                                                    .body("errors", hasSize(2));
                                        }));
    }

    @Test
    void nothingOfItsPeopleIsLeftAnywhere() {
        String guardian = APerson.unheardOf();
        String phone = "+964770" + (int) (1_000_000 + Math.random() * 8_999_999);
        String id =
                committed(
                        "given,father,sex,birth_date,phone,consent,guardian,witness\n%s,%s,F,%d,%s,spoken,%s,%s\n"
                                .formatted(
                                        zahra,
                                        hassan,
                                        Year.now(Iraq.ZONE).getValue() - 9,
                                        phone,
                                        guardian,
                                        guardian));
        String person = files.broughtBy(id).get(0);
        String reference = registrar.calls().get(PEOPLE + person).path("reference");
        assertEquals(Set.of("participant", "name_word"), EveryTable.thatNames(zahra));
        assertEquals(Set.of("consent"), EveryTable.thatNames(guardian));
        assertEquals(Set.of("participant_contact"), EveryTable.thatNames(phone));

        files.withdraw(id).then().statusCode(200);

        for (String word : List.of(zahra, hassan, guardian, phone)) {
            assertEquals(Set.of(), EveryTable.thatNames(word));
        }
        assertEquals(Set.of("audit_entry"), EveryTable.thatNames(person));
        assertEquals(Set.of("participant_reference_retired"), EveryTable.thatNames(reference));
    }

    @Test
    void aReferenceIsNeverGivenAgain() {
        String id = brought();
        UUID another = APerson.called(APerson.unheardOf()).madeBy(registrar);
        String reference =
                registrar.calls().get(PEOPLE + files.broughtBy(id).get(0)).path("reference");
        files.withdraw(id);
        assertEquals(
                1, Databases.count("select count(*) from references_taken(array[?])", reference));
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Databases.execute(
                                        "insert into participant (id, reference, centre_id, given, given_word, name_sort, matching_version, sex, registered_on, registered_by, version, created_at, updated_at)"
                                                + " select gen_random_uuid(), ?, centre_id, given, given_word, name_sort, matching_version, sex, registered_on, registered_by, 0, now(), now()"
                                                + " from participant where id = ?",
                                        reference,
                                        another));
        assertTrue(refused.getCause().getMessage().contains("never given again"));
    }

    @Test
    void aWordThatSomebodyElseBearsStays() {
        String id = brought();
        APerson.called(zahra).childOf("Jalal", "Omar").madeBy(registrar);
        files.withdraw(id).then().statusCode(200);
        registrar
                .calls()
                .contentType("application/json")
                .body(Map.of("text", zahra))
                .post(PEOPLE + "searches")
                .then()
                .body("items.participant.name.father", contains("Jalal"));
    }

    @Test
    void aRowOfAnotherFileThatIsThemKeepsThem() {
        String first = brought();
        String second = files.csv(file).jsonPath().getString("id");
        files.decide(second, "SAME", null);
        files.commit(second).then().statusCode(200);
        files.withdraw(first)
                .then()
                .statusCode(409)
                .body("errors.about", hasItems(files.broughtBy(first).toArray()));
        files.withdraw(second).then().statusCode(200);
        files.withdraw(first).then().statusCode(200);
    }

    @Test
    void anotherFileThatWaitsIsComparedAnew() {
        String first = brought();
        String second = files.csv(file).jsonPath().getString("id");
        files.read(second).then().body("duplicateCount", equalTo(2));
        files.withdraw(first).then().statusCode(200);
        assertEquals("CHECKED", files.stateAtRest(second, 30));
        files.read(second).then().body("duplicateCount", equalTo(0));
    }

    @Test
    void afterAFortnightItStandsForGood() {
        String id = brought();
        Databases.execute(
                "update participant_import set withdrawable_until = now() - interval '1 second' where id = ?",
                UUID.fromString(id));
        files.withdraw(id).then().statusCode(409).body("errors.code", contains("import-too-old"));
        Databases.count("select drop_people_of_imports()");
        assertEquals(List.of(), files.broughtBy(id));
        String checked = files.csv(file).jsonPath().getString("id");
        files.withdraw(checked)
                .then()
                .statusCode(409)
                .body("errors.code", contains("import-not-committed"));
    }

    @Test
    void anotherCentreCannotTakeItBackEvenPastTheService() throws SQLException {
        String id = brought();
        Someone.with(Role.REGISTRAR, TheCentres.BAGHDAD)
                .calls()
                .post(AnImport.IMPORTS + "/" + id + "/withdrawal")
                .then()
                .statusCode(404);
        try (var app = Databases.asApp();
                var statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(
                    "select set_config('hawsh.centres', '{%s}', true)"
                            .formatted(TheCentres.BAGHDAD));
            SQLException refused =
                    assertThrows(
                            SQLException.class,
                            () ->
                                    statement.execute(
                                            "select withdraw_participant_import('%s', '{}', '{}', 1)"
                                                    .formatted(id)));
            assertEquals("42501", refused.getSQLState());
        }
    }

    private String brought() {
        return committed(file);
    }

    private String committed(String content) {
        String id = files.csv(content).jsonPath().getString("id");
        files.commit(id).then().statusCode(200).body("stage", equalTo("COMMITTED"));
        return id;
    }
}
