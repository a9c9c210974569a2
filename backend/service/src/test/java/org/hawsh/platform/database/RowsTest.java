package org.hawsh.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.testing.HawshTest;
import org.junit.jupiter.api.Test;

/** A native row is read by the names of its columns. */
@HawshTest
class RowsTest {
    private static final String FULL =
            """
            select cast('01890000-0000-7000-8000-000000000001' as uuid) as centre_id, 'ar' as language, 3 as many,
                   cast('2026-03-21' as date) as held_on, array['EN', 'CKB'] as spoken,
                   'Room' as title_en, 'غرفة' as title_ar, 'ژوور' as title_ckb, cast(7 as bigint) as counted,
                   array[3, 7] as weekdays, array['AR', 'EN'] as heard, array['Salma', 'Dilan'] as guests_name,
                   array[cast(2 as bigint), 1] as guests_children, cast(5 as numeric) as cups
            """;

    private static final String EMPTY =
            """
            select cast(null as uuid) as centre_id, cast(null as text) as language, 0 as many, cast(null as date) as held_on,
                   cast(null as text[]) as spoken, cast(null as text) as title_en, 'غرفة' as title_ar, 'ژوور' as title_ckb,
                   cast(null as bigint) as counted,
                   cast(null as int[]) as weekdays, cast(null as text[]) as heard, cast('{}' as text[]) as guests_name,
                   cast('{}' as int[]) as guests_children, cast(null as numeric) as cups
            """;

    @Inject EntityManager database;

    @Test
    void eachComponentIsReadFromTheColumnOfItsName() {
        Meeting expected =
                new Meeting(
                        UUID.fromString("01890000-0000-7000-8000-000000000001"),
                        Language.AR,
                        3,
                        LocalDate.of(2026, 3, 21),
                        List.of(Language.EN, Language.CKB),
                        new LocalizedText("Room", "غرفة", "ژوور"),
                        7,
                        List.of(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY),
                        Set.of(Language.EN, Language.AR),
                        List.of(new Guest("Salma", 2), new Guest("Dilan", 1)),
                        5);
        assertEquals(List.of(expected), read(FULL));
    }

    @Test
    void whatIsNullInTheDatabaseIsNullInTheRecordAndATextWithoutItsFirstLanguageIsNoText() {
        Meeting meeting = read(EMPTY).get(0);
        assertNull(meeting.centreId());
        assertNull(meeting.language());
        assertNull(meeting.spoken());
        assertNull(meeting.title());
        assertNull(meeting.counted());
        assertNull(meeting.weekdays());
        assertNull(meeting.heard());
        assertNull(meeting.cups());
    }

    @Test
    void arraysWithoutAnythingInThemAreAListOfNoRecords() {
        assertEquals(List.of(), read(EMPTY).get(0).guests());
    }

    @Test
    void aNumberThatIsNotWholeIsNoCount() {
        assertThrows(
                ArithmeticException.class,
                () -> read(FULL.replace("cast(5 as numeric)", "cast(5.5 as numeric)")));
    }

    @Test
    void theColumnsOfOneNameAreOneRecord() {
        assertEquals(
                new LocalizedText("Room", "غرفة", "ژوور"),
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        Rows.of(database, FULL, "title", LocalizedText.class)
                                                .getSingleResult()));
    }

    @Test
    void aMissingColumnAndANullWhereANumberMustStandAreNoticed() {
        assertThrows(
                IllegalArgumentException.class, () -> read(FULL.replace("as language", "as x")));
        assertThrows(
                IllegalArgumentException.class,
                () -> read(EMPTY.replace("0 as many", "cast(null as int) as many")));
    }

    private List<Meeting> read(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Rows.of(database, query, Meeting.class).getResultList());
    }

    private record Meeting(
            UUID centreId,
            Language language,
            int many,
            LocalDate heldOn,
            List<Language> spoken,
            LocalizedText title,
            Integer counted,
            List<DayOfWeek> weekdays,
            Set<Language> heard,
            List<Guest> guests,
            Integer cups) {}

    private record Guest(String name, int children) {}
}
