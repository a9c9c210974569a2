package org.hawsh.participants.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hawsh.access.Role;
import org.hawsh.testing.AChild;
import org.hawsh.testing.ACourse;
import org.hawsh.testing.APerson;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** What can be done with somebody once they are in the register. */
final class TouchedPeople {
    private static final String PEOPLE = "/api/v1/participants/";

    /** Each leaves something else behind: a version, a word in the trail, a row of a table, or a file that left the house. */
    static final Map<String, BiConsumer<String, Someone>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("edited", TouchedPeople::edited);
        WAYS.put("reached otherwise", TouchedPeople::reachedOtherwise);
        WAYS.put("agreed to more", TouchedPeople::agreedToMore);
        WAYS.put("told apart", TouchedPeople::toldApart);
        WAYS.put("shared", TouchedPeople::shared);
        WAYS.put(
                "a child recorded",
                (person, by) -> AChild.called("Yusuf").of(UUID.fromString(person), by));
        WAYS.put("asked for in an export", TouchedPeople::askedFor);
        WAYS.put("left in a file", TouchedPeople::exported);
        WAYS.put("somebody's guardian", TouchedPeople::guarding);
    }

    private TouchedPeople() {}

    static void enrolled(String person, Someone by) {
        by.calls()
                .contentType("application/json")
                .body(Map.of("participantId", person))
                .post(enrolmentsOfSomeCourse())
                .then()
                .statusCode(201);
    }

    static String enrolmentsOfSomeCourse() {
        return "/api/v1/courses/" + ACourse.at(TheCentres.KIRKUK).announced() + "/enrolments";
    }

    private static void edited(String person, Someone by) {
        by.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", by.calls().get(PEOPLE + person).header("ETag"))
                .body("{\"sex\":\"NOT_RECORDED\"}")
                .patch(PEOPLE + person)
                .then()
                .statusCode(200);
    }

    private static void reachedOtherwise(String person, Someone by) {
        by.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", by.calls().get(PEOPLE + person + "/contact").header("ETag"))
                .body("{\"whose\":\"NONE\",\"phone\":null}")
                .patch(PEOPLE + person + "/contact")
                .then()
                .statusCode(200);
    }

    private static void agreedToMore(String person, Someone by) {
        post(
                by,
                PEOPLE + person + "/consents",
                Map.of(
                        "purpose", "REFERRAL",
                        "decision", "REFUSED",
                        "language", "ar",
                        "textVersion", "2026-11"),
                201);
    }

    private static void toldApart(String person, Someone by) {
        UUID other = APerson.called(APerson.unheardOf()).madeBy(by);
        post(by, PEOPLE + person + "/distinctions", Map.of("other", other), 201);
    }

    private static void shared(String person, Someone by) {
        post(
                Someone.with(Role.REGISTRAR, TheCentres.KIRKUK)
                        .and(Role.REGISTRAR, TheCentres.NINEWA),
                PEOPLE + "sharings",
                Map.of(
                        "centreId",
                        TheCentres.NINEWA,
                        "participantIds",
                        List.of(person),
                        "preview",
                        false),
                200);
    }

    private static void askedFor(String person, Someone by) {
        export(Map.of("participantIds", List.of(person)), by);
    }

    /** By what he is and not by his id: only the trail says that he was in it. */
    private static void exported(String man, Someone by) {
        String export = PEOPLE + "exports/" + export(Map.of("sex", "MALE"), by);
        Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK)
                .calls()
                .post(export + "/approval")
                .then()
                .statusCode(200);
        by.calls().get(export + "/file").then().statusCode(200);
    }

    private static String export(Map<String, Object> selection, Someone by) {
        return Made.name(
                by.calls()
                        .contentType("application/json")
                        .body(
                                Map.of(
                                        "centreId",
                                        TheCentres.KIRKUK,
                                        "reason",
                                        "Lists for the tailoring course",
                                        "format",
                                        "CSV",
                                        "columns",
                                        List.of("REFERENCE"),
                                        "selection",
                                        selection))
                        .post(PEOPLE + "exports"));
    }

    private static void guarding(String person, Someone by) {
        UUID ward = APerson.called(APerson.unheardOf()).madeBy(by);
        Databases.execute(
                "insert into participant_profile (participant_id, languages, skills, access_needs, guardian_id, guardian_relationship)"
                        + " values (?, '{}', '{}', '{}', ?, 'OTHER')",
                ward,
                UUID.fromString(person));
    }

    private static void post(Someone by, String path, Map<String, Object> body, int status) {
        by.calls().contentType("application/json").body(body).post(path).then().statusCode(status);
    }
}
