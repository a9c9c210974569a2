package org.hawsh.embedded.launch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hawsh.embedded.DemonstrationStaff;
import org.hawsh.embedded.PostgresServer;
import org.hawsh.embedded.Progress;
import org.hawsh.embedded.StartFailure;
import org.hawsh.embedded.demonstration.DemonstrationContacts;
import org.hawsh.embedded.demonstration.Iraq;

/**
 * What a week at the desk of Kirkuk leaves behind: people who may be called and how, certificates, places that were offered, somebody to call,
 * and what waits for a second person. Everything is done by the logins whose work it is.
 */
final class DemonstrationDesk {
    private static final int PAIRS = 8;
    private static final int OFFERS = 2;
    private static final int A_WEEK = 7;
    private static final int A_GROUP = 8;
    private static final int ADULT = 19;

    private static final String MINISTRY_OF_YOUTH = "01939e5c-0000-7000-8000-000000000101";

    /** What was offered two days and some hours ago is the day's first question. */
    private static final String SOME_HOURS_ARE_LEFT =
            "update enrolment set offered_at = now() - interval '67 hours', offered_until = now() + interval '5 hours' where state = 'OFFERED'";

    private final PostgresServer postgres;
    private final DemonstrationPast past;
    private final ServiceClient registrar;
    private final ServiceClient manager;
    private final String centre = DemonstrationStaff.centreIds().get("KRK");

    DemonstrationDesk(PostgresServer postgres, String service, Identity identity) {
        this.postgres = postgres;
        this.past = new DemonstrationPast(postgres);
        this.registrar = new ServiceClient(service, identity.of("registrar.kirkuk"));
        this.manager = new ServiceClient(service, identity.of("manager.kirkuk"));
    }

    void bring(Progress progress) {
        try {
            if (past.holds("select exists (select from certificate)")) {
                return;
            }
            List<JsonNode> running = courses("ANNOUNCED");
            progress.say("%d people who can be reached".formatted(contacts(running)));
            progress.say("%d certificates".formatted(certificates(running)));
            offers(running);
            callOff(running);
            pairs();
            forASecondPerson(running);
        } catch (IOException | SQLException e) {
            throw new StartFailure("The demonstration's desk: " + e.getMessage(), e);
        }
    }

    private List<JsonNode> courses(String state) throws IOException {
        List<JsonNode> courses = new ArrayList<>();
        manager.get("/courses?limit=100&state=" + state + "&centreId=" + centre)
                .get("items")
                .forEach(courses::add);
        return courses;
    }

    private List<JsonNode> enrolments(JsonNode course) throws IOException {
        List<JsonNode> enrolments = new ArrayList<>();
        manager.get("/courses/" + course.get("id").asText() + "/enrolments?limit=200")
                .get("items")
                .forEach(enrolments::add);
        return enrolments;
    }

    /** Whoever is in a course, or waits for one, and decides for themself: most said how they may be reached, and some said no. */
    private int contacts(List<JsonNode> courses) throws IOException {
        Map<String, Integer> seen = grownUps();
        int number = 0;
        for (JsonNode course : courses) {
            for (JsonNode enrolment : enrolments(course)) {
                Integer version = seen.remove(enrolment.at("/person/id").asText());
                if (version != null) {
                    reach(enrolment.at("/person/id").asText(), version, number++);
                }
            }
        }
        return number;
    }

    /** A guardian says it for a child, and whoever did not register is asked for nothing. By their id, and in which version. */
    private Map<String, Integer> grownUps() throws IOException {
        Map<String, Integer> people = new HashMap<>();
        int year = Iraq.today().getYear() - ADULT;
        for (JsonNode person :
                registrar
                        .get(
                                "/participants?limit=200&kind=REGISTERED&birthYearTo=%d&centreId=%s"
                                        .formatted(year, centre))
                        .get("items")) {
            people.put(person.get("id").asText(), person.get("version").asInt());
        }
        return people;
    }

    private void reach(String person, int seen, int number) throws IOException {
        String path = "/participants/" + person;
        registrar.post(path + "/consents", DemonstrationContacts.consent(number));
        if (DemonstrationContacts.saidYes(number)) {
            registrar.patch(path + "/contact", seen + 1, DemonstrationContacts.contact(number));
        }
    }

    /** Of the course that ended first; the other one waits for whoever tries it. */
    private int certificates(List<JsonNode> courses) throws IOException {
        String today = Iraq.today().toString();
        JsonNode over =
                courses.stream()
                        .filter(course -> course.get("endsOn").asText().compareTo(today) < 0)
                        .min(Comparator.comparing(course -> course.get("endsOn").asText()))
                        .orElseThrow(() -> new IOException("no course is over"));
        String path = "/courses/" + over.get("id").asText();
        List<String> completed = new ArrayList<>();
        for (JsonNode row : manager.get(path + "/completion").get("items")) {
            if (row.get("meetsRule").asBoolean()) {
                completed.add(row.at("/enrolment/id").asText());
            }
        }
        manager.post(path + "/completion", Map.of("enrolmentIds", completed));
        manager.patch(
                "/centres/" + centre + "/certificate-setting",
                0,
                Map.of("confirmsPublicly", true, "ministryId", MINISTRY_OF_YOUTH));
        List<String> drafts = new ArrayList<>();
        for (JsonNode draft : manager.post(path + "/certificates/drafts", Map.of()).get("items")) {
            drafts.add(proofRead(draft));
        }
        manager.post(path + "/certificates/issuance", Map.of("certificateIds", drafts));
        return drafts.size();
    }

    /** In the script in which the desk wrote the name. */
    private String proofRead(JsonNode draft) throws IOException {
        String id = draft.get("id").asText();
        String language = draft.hasNonNull("nameArabic") ? "ar" : "en";
        manager.patch(
                "/certificates/" + id, draft.get("version").asInt(), Map.of("language", language));
        return id;
    }

    /** Somebody left two full courses, so that whoever is next has a place to answer for. */
    private void offers(List<JsonNode> courses) throws IOException, SQLException {
        int offers = 0;
        for (JsonNode course : courses) {
            List<JsonNode> enrolments = enrolments(course);
            boolean somebodyWaits = enrolments.stream().anyMatch(one -> is(one, "WAITLISTED"));
            if (offers < OFFERS && somebodyWaits) {
                JsonNode leaves =
                        enrolments.stream()
                                .filter(one -> is(one, "ENROLLED"))
                                .findFirst()
                                .orElseThrow();
                manager.post(
                        "/courses/%s/enrolments/%s/ending"
                                .formatted(course.get("id").asText(), leaves.get("id").asText()),
                        Map.of("reason", "WORK"));
                offers++;
            }
        }
        try (Connection connection =
                DriverManager.getConnection(
                        postgres.url(), "hawsh_owner", postgres.ownerPassword())) {
            connection.createStatement().executeUpdate(SOME_HOURS_ARE_LEFT);
        }
    }

    private static boolean is(JsonNode enrolment, String state) {
        return enrolment.get("state").asText().equals(state);
    }

    /** One session of next week is called off: who may be written to is, and the others are to be called. */
    private void callOff(List<JsonNode> courses) throws IOException {
        String nextWeek = Iraq.today().plusDays(A_WEEK).toString();
        for (JsonNode course : courses) {
            if (enrolments(course).size() < A_GROUP) {
                continue;
            }
            for (JsonNode session :
                    manager.get("/courses/" + course.get("id").asText() + "/sessions")
                            .get("items")) {
                if (session.get("startsAt").asText().compareTo(nextWeek) > 0) {
                    manager.post(
                            "/sessions/" + session.get("id").asText() + "/cancellation",
                            session.get("version").asInt(),
                            Map.of("reason", "المدرّب مريض"));
                    return;
                }
            }
        }
    }

    /** The newest of what the import took for two people is a question again, as where somebody was in a hurry. */
    private void pairs() throws IOException {
        for (JsonNode two :
                registrar
                        .get("/participants/distinctions?limit=" + PAIRS + "&centreId=" + centre)
                        .get("items")) {
            registrar.post(
                    "/participants/distinctions/" + two.get("id").asText() + "/withdrawal",
                    Map.of());
        }
        registrar.post("/participants/match-pairs/searches", Map.of("centreId", centre));
    }

    private void forASecondPerson(List<JsonNode> courses) throws IOException {
        registrar.post(
                "/participants/exports",
                Map.of(
                        "centreId",
                        centre,
                        "format",
                        "XLSX",
                        "columns",
                        List.of("REFERENCE", "NAME", "SEX", "AGE_BAND"),
                        "reason",
                        "بطاقات أسماء لليوم المفتوح"));
        LocalDate today = Iraq.today();
        JsonNode longest =
                courses.stream()
                        .filter(course -> course.get("selection").asText().equals("STREAMS"))
                        .findFirst()
                        .orElseThrow();
        manager.post(
                "/courses/" + longest.get("id").asText() + "/payment-lists",
                Map.of(
                        "kind", "TRANSPORT",
                        "from", today.minusDays(21).toString(),
                        "to", today.minusDays(1).toString(),
                        "unit", Map.of("amount", "3000", "currency", "IQD")));
    }
}
