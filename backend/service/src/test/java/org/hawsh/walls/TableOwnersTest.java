package org.hawsh.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hawsh.testing.Rows;
import org.junit.jupiter.api.Test;

/**
 * Every table is owned by one package: its rooms below may name the table in SQL, everybody else reads through what the owner
 * publishes. What still reads past the owner is listed in {@code table-readings}, each with its reason; the list only shrinks.
 */
class TableOwnersTest {
    private static final Map<String, String> OWNERS = owners();
    private static final Map<String, String> EXCEPTIONS = Rows.of("table-readings");

    @Test
    void everyTableIsOwnedByAPackageThatThereIs() {
        Set<String> packages = Packages.sizes().keySet();
        List<String> homeless =
                OWNERS.entrySet().stream()
                        .filter(table -> !packages.contains(table.getValue()))
                        .map(Map.Entry::toString)
                        .toList();
        assertEquals(List.of(), homeless);
    }

    @Test
    void aTableIsNamedByItsOwnerAlone() {
        assertEquals(List.of(), faults(TableReadings.of(OWNERS.keySet()), EXCEPTIONS));

        Map<String, Set<String>> planted = Map.of("places", Set.of("participant", "place"));
        assertEquals(List.of("places/participant"), faults(planted, Map.of()));
        assertEquals(
                List.of("places/participant is not needed"),
                faults(Map.of(), Map.of("places/participant", "because")));
        assertEquals(
                Set.of("participant", "consent", "room_use"),
                TableReadings.named(
                        """
                        /** from place */
                        String a = "select 1 from participant p join consent c on true";
                        @Entity
                        class RoomUse {}
                        """));
    }

    @Test
    void everyReadingPastAnOwnerHasAReason() {
        assertEquals(
                Set.of(),
                new TreeSet<>(
                        EXCEPTIONS.keySet().stream()
                                .filter(key -> EXCEPTIONS.get(key).length() < 10)
                                .toList()));
    }

    /** What two packages read of each other cannot be changed in one of them alone. */
    @Test
    void noTwoPackagesReadEachOthersTables() {
        Map<String, Set<String>> read = readOwners(TableReadings.of(OWNERS.keySet()));
        assertEquals(List.of(), Packages.circles(read));

        read.put("places", Set.of("participants"));
        read.put("participants", Set.of("places"));
        assertTrue(
                Packages.circles(read).toString().contains("places"), "a planted circle is seen");
    }

    private static List<String> faults(
            Map<String, Set<String>> readings, Map<String, String> exceptions) {
        Set<String> outside = new TreeSet<>();
        readings.forEach(
                (reader, tables) ->
                        tables.stream()
                                .filter(table -> !isWithin(reader, OWNERS.get(table)))
                                .forEach(table -> outside.add(reader + "/" + table)));
        List<String> faults = new ArrayList<>();
        outside.stream().filter(one -> !exceptions.containsKey(one)).forEach(faults::add);
        new TreeSet<>(exceptions.keySet())
                .stream()
                        .filter(one -> !outside.contains(one))
                        .forEach(one -> faults.add(one + " is not needed"));
        return faults;
    }

    private static Map<String, Set<String>> readOwners(Map<String, Set<String>> readings) {
        Map<String, Set<String>> read = new TreeMap<>();
        readings.forEach(
                (reader, tables) -> {
                    Set<String> owners = new TreeSet<>(tables.stream().map(OWNERS::get).toList());
                    owners.remove(reader);
                    read.put(reader, owners);
                });
        return read;
    }

    private static boolean isWithin(String reader, String owner) {
        return reader.equals(owner) || reader.startsWith(owner + ".");
    }

    /** {@code participant = WALLED participants}: the second word is the owner. */
    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        Rows.of("walls")
                .forEach(
                        (table, row) ->
                                owners.put(
                                        table, row.contains(" ") ? row.split(" ")[1] : "nobody"));
        return owners;
    }
}
