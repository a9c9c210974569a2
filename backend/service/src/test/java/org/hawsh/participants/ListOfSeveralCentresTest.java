package org.hawsh.participants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.testing.ACentre;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.HawshTest;
import org.hawsh.testing.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list says the same whether it is put together from the indexes of few centres or leafed through in everybody's. */
@HawshTest
class ListOfSeveralCentresTest extends ListedPeople {
    private static final int MORE_THAN_FEW = 8;

    private UUID first;
    private UUID second;
    private UUID third;
    private List<String> everybody;

    @BeforeEach
    void someBelongToOneSomeToTwoAndSomebodyToAll() {
        first = ACentre.any().open();
        second = ACentre.any().open();
        third = ACentre.any().open();
        String ofAll = person("Omed", 1990, first, second, third);
        String ofTwo = person("Huda", 1985, second, third);
        String ofFirst = person("Nadia", 1990, first);
        String ofSecond = person("Omed", 2001, second);
        String ofThird = person("Adam", 1985, third);
        everybody = List.of(ofAll, ofTwo, ofFirst, ofSecond, ofThird);
    }

    @Test
    void whoBelongsToSeveralStandsOnceAmongThePeopleOfThem() {
        Someone ofFew = readerOf(first, second, third);
        Someone ofMany = readerOf(first, second, third);
        for (int i = 0; i < MORE_THAN_FEW; i++) {
            ofMany.and(Role.REGISTRAR, ACentre.any().open());
        }
        for (String sort : ORDERS) {
            List<String> told = pageByPage(ofFew, sort, 2);
            assertEquals(everybody.size(), told.size(), sort);
            assertEquals(new HashSet<>(everybody), new HashSet<>(told), sort);
            assertEquals(told, pageByPage(ofMany, sort, 2), sort);
        }
    }

    @Test
    void eachCentreListsWhoeverBelongsToItAndNobodyElse() {
        assertEquals(2, pageByPage(readerOf(first), "name", 2).size());
        assertEquals(3, pageByPage(readerOf(second), "name", 2).size());
        List<String> ofThird = pageByPage(readerOf(third), "-registeredOn", 2);
        assertEquals(
                new HashSet<>(List.of(everybody.get(0), everybody.get(1), everybody.get(4))),
                new HashSet<>(ofThird));
        Databases.execute(
                "update participant_centre set until = since where participant_id = ? and centre_id = ?",
                UUID.fromString(everybody.get(0)),
                second);
        assertEquals(2, pageByPage(readerOf(second), "name", 2).size());
        assertEquals(3, pageByPage(readerOf(third), "name", 2).size());
    }

    private static Someone readerOf(UUID... centres) {
        Someone reader = Someone.without();
        for (UUID centre : centres) {
            reader.and(Role.REGISTRAR, centre);
        }
        return reader;
    }

    private static String person(String given, int year, UUID centre, UUID... joined) {
        String id =
                APerson.called(given)
                        .at(centre)
                        .bornIn(year)
                        .registeredBy(Someone.with(Role.REGISTRAR, centre))
                        .getString("id");
        for (UUID other : joined) {
            Databases.execute(
                    "insert into participant_centre (participant_id, centre_id, since) values (?, ?, today_in_iraq())",
                    UUID.fromString(id),
                    other);
        }
        return id;
    }
}
