package org.hawsh.participants.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.participants.imports.AnImport;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.AtOnce;
import org.hawsh.testing.Clocks;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to the register, the tally says what counting everybody one by one says. */
@HawshTest
class TallyTest {
    private static final String PEOPLE = "/api/v1/participants";
    private static final int STEPS = 30;

    private UUID centre;
    private UUID other;
    private Someone registrar;
    private Someone manager;

    @BeforeEach
    void twoCentres() {
        centre = ACentre.any().open();
        other = ACentre.any().open();
        registrar = Someone.with(Role.REGISTRAR, centre);
        manager = Someone.with(Role.CENTRE_MANAGER, centre).and(Role.CENTRE_MANAGER, other);
    }

    @Test
    void whateverHappensTheTallyIsTheRegister() {
        Random random = new Random(70);
        for (int step = 0; step < STEPS; step++) {
            act(random);
            isTheRegister("step " + step, dayOf(random));
        }
        for (String table : List.of("consent", "participant_centre")) {
            Databases.execute(
                    "delete from %s where participant_id in (select id from participant where centre_id in (?, ?))"
                            .formatted(table),
                    centre,
                    other);
        }
        Databases.execute("delete from participant where centre_id in (?, ?)", centre, other);
        isTheRegister("everybody is erased", today());
    }

    @Test
    void anImportCountsFromItsCommitUntilItIsTakenBack() {
        AnImport file = AnImport.at(centre);
        String id =
                file.csv(
                                "given,sex,registered_on\n%s,F,2024-05-01\n"
                                        .formatted(APerson.unheardOf()))
                        .jsonPath()
                        .getString("id");
        file.commit(id).then().statusCode(200);
        assertEquals("COMMITTED", file.stateAtRest(id, 60));
        assertEquals(1, total());
        isTheRegister("brought in", LocalDate.of(2024, 5, 1));
        fold();
        registrar.calls().post(PEOPLE + "/imports/" + id + "/withdrawal").then().statusCode(200);
        assertEquals(0, total());
        isTheRegister("taken back", LocalDate.of(2024, 5, 1));
    }

    @Test
    void deskBesideDeskAndTheFoldingLoseNobody() throws Exception {
        AtOnce.many(
                8,
                desk -> {
                    for (int i = 0; i < 5; i++) {
                        if (desk < 2) {
                            fold();
                        } else {
                            registered(today());
                        }
                    }
                    return desk;
                });
        assertEquals(30, total());
        isTheRegister("unfolded", today());
        fold();
        isTheRegister("folded", today());
    }

    private void act(Random random) {
        switch (random.nextInt(6)) {
            case 0 -> registered(dayOf(random));
            case 1 -> {
                Databases.execute(
                        """
                        insert into participant (id, reference, centre_id, given, given_word, name_sort, matching_version, sex,
                            registered_on, registered_by, version, created_at, updated_at)
                        select gen_random_uuid(), 'TLY-' || lpad(((random() * 999999)::int)::text, 6, '0') || '-' || i, ?, 'given',
                            (select min(id) from name_word), '\\x01', 1, 'FEMALE', ?::date - i % 3, gen_random_uuid(), 0, now(), now()
                        from generate_series(1, 5) i
                        """,
                        centre, dayOf(random));
            }
            case 2 ->
                    Databases.execute(
                            "update participant set registered_on = ? where id in (select id from participant where centre_id = ? limit 2)",
                            dayOf(random),
                            centre);
            case 3 ->
                    Databases.execute(
                            "update participant set centre_id = ? where id in (select id from participant where centre_id = ? order by id limit 1)",
                            random.nextBoolean() ? other : centre,
                            random.nextBoolean() ? other : centre);
            case 4 ->
                    Databases.execute(
                            "delete from participant p where id in (select id from participant where centre_id = ? limit 1) and not exists (select from participant_centre pc where pc.participant_id = p.id)",
                            centre);
            default -> fold();
        }
    }

    private void registered(LocalDate day) {
        APerson.called(APerson.unheardOf())
                .at(centre)
                .with("registeredOn", day.toString())
                .registeredBy(registrar);
    }

    private static LocalDate dayOf(Random random) {
        return random.nextInt(4) == 0
                ? today()
                : LocalDate.of(2026, 1, 1).minusDays(random.nextInt(40));
    }

    private static LocalDate today() {
        return Clocks.now().toLocalDate();
    }

    private static void fold() {
        Databases.count("select fold_participant_tally()");
    }

    private void isTheRegister(String when, LocalDate day) {
        JsonPath counts = manager.calls().get(PEOPLE + "/registration-counts").jsonPath();
        JsonPath byDay = manager.calls().get(PEOPLE + "/people-by-day?asOf=" + day).jsonPath();
        for (UUID one : List.of(centre, other)) {
            String here = "items.find { it.centreId == '" + one + "' }.";
            LocalDate today = today();
            assertEquals(
                    counted(one, "1900-01-01", "2100-01-01"), counts.getLong(here + "total"), when);
            assertEquals(counted(one, today, today), counts.getLong(here + "today"), when);
            assertEquals(
                    counted(one, today.withDayOfMonth(1), "2100-01-01"),
                    counts.getLong(here + "thisMonth"),
                    when);
            assertEquals(
                    counted(one, "1900-01-01", day),
                    byDay.getLong("centres.find { it.centreId == '" + one + "' }.registered"),
                    when);
        }
    }

    /** The register itself. */
    private static long counted(UUID centre, Object from, Object to) {
        return Databases.count(
                "select count(*) from participant where centre_id = ? and registered_on between ?::date and ?::date",
                centre,
                from.toString(),
                to.toString());
    }

    private long total() {
        return registrar
                .calls()
                .get(PEOPLE + "/registration-counts")
                .jsonPath()
                .getLong("items[0].total");
    }
}
