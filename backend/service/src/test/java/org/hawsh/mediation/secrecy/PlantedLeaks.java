package org.hawsh.mediation.secrecy;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What could tell of a case: what it is, which operation shows or hides it, how it is planted and how it is mended. */
final class PlantedLeaks {
    /** Whoever asks for a case meets it, member or not. */
    private static final String LOUD =
            """
            create function twin.loud() returns boolean language plpgsql as $$ begin %s; end $$;
            create policy twin_leak on mediation_case for select to hawsh_app using (twin.loud())
            """;

    private static final String SILENT =
            "drop policy twin_leak on mediation_case; drop function twin.loud()";

    private PlantedLeaks() {}

    /** Whenever something is noted in a case, something else moves. */
    static Stream<Arguments> moved() {
        return Stream.of(
                Arguments.of(
                        "a household that changes",
                        "listChildren",
                        "update household_member set given = given || 's' where given is not null",
                        "update household_member set given = left(given, -1) where given is not null"),
                Arguments.of(
                        "a course that changes",
                        "readCourse",
                        "update course set offer_hours = offer_hours + 1",
                        "update course set offer_hours = offer_hours - 1"),
                Arguments.of(
                        "a room that is held longer",
                        "listRoomHolds",
                        "update room_hold set ends_at = ends_at + interval '1 minute'",
                        "update room_hold set ends_at = ends_at - interval '1 minute'"),
                Arguments.of(
                        "when a record was changed",
                        "readParticipant",
                        "update participant set updated_at = updated_at + interval '1 second'",
                        "update participant set updated_at = updated_at - interval '1 second'"),
                Arguments.of(
                        "the tag of a version",
                        "readCentre",
                        "update centre set version = version + 1",
                        "update centre set version = version - 1"),
                Arguments.of(
                        "somebody who is found",
                        "searchParticipants",
                        "create table if not exists twin.borne as select id, given_word from participant where given = 'Dilshad';"
                                + " update participant set given_word = (select given_word from participant where given = 'Matrix' limit 1)"
                                + " where given = 'Dilshad'",
                        "update participant p set given_word = b.given_word from twin.borne b where b.id = p.id; drop table twin.borne"),
                Arguments.of(
                        "a badge that counts",
                        "countRegistrations",
                        "update participant set registered_on = registered_on - 1",
                        "update participant set registered_on = registered_on + 1"));
    }

    /** What belongs to a case stands in the way of others. */
    static Stream<Arguments> standing() {
        return Stream.of(
                Arguments.of(
                        "a party who is not found any more",
                        "searchParticipants",
                        "create policy twin_leak on participant as restrictive for select to hawsh_app using (given <> 'Matrix')",
                        "drop policy twin_leak on participant"),
                Arguments.of(
                        "broken instead of not there",
                        "readMediationCase",
                        LOUD.formatted("raise 'loud'"),
                        SILENT));
    }
}
