package org.hawsh.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;

/** A mediation case, seen by the mediator who opened it. */
public final class ACase {
    private final UUID centre;
    private final Someone mediator;
    private final UUID id;

    private ACase(UUID centre, Someone mediator, UUID id) {
        this.centre = centre;
        this.mediator = mediator;
        this.id = id;
    }

    /** Just taken in. */
    public static ACase at(UUID centre) {
        return by(mediatorAt(centre), centre);
    }

    public static ACase by(Someone mediator, UUID centre) {
        String id = Made.name(openedBy(mediator, centre));
        return new ACase(centre, mediator, UUID.fromString(id));
    }

    public static Response openedBy(Someone caller, UUID centre) {
        return json(caller)
                .body(
                        Map.of(
                                "centreId",
                                centre,
                                "kind",
                                "HOUSING",
                                "cameBy",
                                "A_PARTY",
                                "urgency",
                                "ORDINARY",
                                "languages",
                                List.of("ar", "ckb"),
                                "told",
                                Map.of("account", "The roof leaks onto the neighbour's wall."),
                                "knowsNoParty",
                                true))
                .post("/api/v1/mediation-cases");
    }

    /** Somebody with the role and the certificate. */
    public static Someone mediatorAt(UUID centre) {
        Someone mediator = Someone.with(Role.MEDIATOR, centre);
        addedBy(Someone.with(Role.MEDIATION_SUPERVISOR, centre), centre, mediator)
                .then()
                .statusCode(201);
        return mediator;
    }

    public static Response addedBy(Someone supervisor, UUID centre, Someone mediator) {
        return added(
                supervisor,
                centre,
                Map.of("account", mediator.subject(), "name", "Mediator " + mediator.subject()));
    }

    /** @param more at least the name */
    private static Response added(Someone supervisor, UUID centre, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("centreId", centre);
        body.put("languages", List.of("ar", "ckb"));
        body.put("certificate", "MT-2024-17");
        body.put("certifiedOn", "2024-05-02");
        body.put("trainedHours", 40);
        return json(supervisor).body(body).post("/api/v1/mediators");
    }

    /**
     * Somebody of the community with the certificate, and without a login.
     *
     * @param more what else is known of them, by member of the contract
     * @return the id under which they are asked
     */
    public static String communityMediatorAt(UUID centre, String name, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("name", name);
        return Made.name(added(Someone.with(Role.MEDIATION_SUPERVISOR, centre), centre, body));
    }

    /**
     * Somebody has declared to know no party of the case, and is a member of it.
     *
     * @param address of the case or a part of it
     */
    public static void joined(Someone mediator, String address) {
        UUID id = UUID.fromString(address.replaceFirst(".*/mediation-cases/([^/]+).*", "$1"));
        addedBy(
                Someone.with(Role.MEDIATION_SUPERVISOR, TheCentres.KIRKUK),
                TheCentres.KIRKUK,
                mediator);
        joins(mediator, id);
    }

    private static void joins(Someone mediator, UUID id) {
        Databases.execute(
                "update mediation_assignment set state = 'ENDED', ended_at = now()"
                        + " where case_id = ? and state in ('ACCEPTED', 'PROPOSED') and account <> (select received_by from mediation_case where id = case_id)",
                id);
        Databases.execute(
                "insert into mediation_assignment (id, case_id, mediator_id, account, state, proposed_by, proposed_at, declared_at, version)"
                        + " select uuidv7(), ?, m.id, m.account, 'ACCEPTED', m.account, now(), now(), 0 from mediator m where m.account = ?",
                id,
                mediator.subject());
    }

    /** The supervisor asks a mediator of the centre to take it on. */
    public Response proposedTo(Someone asked) {
        Someone supervisor = Someone.with(Role.MEDIATION_SUPERVISOR, centre);
        String mediator =
                Made.idWhere(
                        supervisor.calls().queryParam("centreId", centre).get("/api/v1/mediators"),
                        "/items",
                        "account",
                        asked.subject());
        return proposed(supervisor, mediator);
    }

    /** @param mediatorId of anybody on the centre's list of mediators */
    public Response proposed(Someone supervisor, String mediatorId) {
        return json(supervisor)
                .body(Map.of("mediatorId", mediatorId))
                .post("/api/v1/mediation-cards/" + id + "/proposals");
    }

    /** The supervisor keeps a mediator out for good. */
    public Response excluded(Someone supervisor, String mediatorId) {
        return json(supervisor)
                .body(Map.of("mediatorId", mediatorId))
                .post("/api/v1/mediation-cards/" + id + "/exclusions");
    }

    /** The same file, seen by a second mediator. */
    public ACase withAnotherMember() {
        Someone other = mediatorAt(centre);
        joins(other, id);
        return seenBy(other);
    }

    public UUID id() {
        return id;
    }

    public UUID centre() {
        return centre;
    }

    public Someone mediator() {
        return mediator;
    }

    public ACase seenBy(Someone other) {
        return new ACase(centre, other, id);
    }

    public Response get(String part) {
        return mediator.calls().get(address(part));
    }

    public Response post(String part, Object body) {
        return json(mediator).body(body).post(address(part));
    }

    /** On top of what is stored now. */
    public Response postOn(String record, String part, Object body) {
        var request = json(mediator).header("If-Match", "\"%s.en.x\"".formatted(version(record)));
        return (body == null ? request : request.body(body)).post(address(part));
    }

    /** A merge patch on top of what is stored now. */
    public Response patch(String record, Object body) {
        return mediator.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"%s.en.x\"".formatted(version(record)))
                .body(body)
                .patch(address(record));
    }

    private int version(String record) {
        return Made.at(get(record), "/version").asInt();
    }

    public Response moveTo(String state) {
        return postOn("", "/steps", Map.of("state", state));
    }

    /** With a woman and a man who mediated, in the languages of the parties. */
    public Response closed(String outcome) {
        return postOn(
                "",
                "/steps",
                Map.of(
                        "state",
                        "CLOSED",
                        "closing",
                        Map.of("outcome", outcome, "women", 1, "men", 1, "inTheirLanguage", true)));
    }

    /** Three times somebody asked, and heard that it holds. */
    public Response followedUpAndClosed(String outcome) {
        moveTo("FOLLOW_UP").then().statusCode(200);
        Made.at(get("/follow-ups"), "/items")
                .forEach(one -> heard(one.path("id").asText(), "HOLDS").then().statusCode(200));
        return closed(outcome);
    }

    public Response heard(String followUp, String durability) {
        return json(mediator)
                .header("If-Match", "\"0.en.x\"")
                .body(Map.of("durability", durability, "told", "They greet each other."))
                .post(address("/follow-ups/" + followUp + "/answer"));
    }

    /** A file is sent as it lies on somebody's telephone. */
    public Response attaches(String name, byte[] content) {
        return mediator.calls()
                .contentType("application/octet-stream")
                .header(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20")
                                        .replace("*", "%2A"))
                .body(content)
                .post(address("/attachments"));
    }

    public Response endFor(String reason) {
        return postOn("", "/ending", Map.of("reason", reason, "account", "It ended so."));
    }

    /** A person of this name. */
    public UUID party(String name) {
        return party(name, Map.of());
    }

    /** @param more what else is known of the person, by member of the contract */
    public UUID party(String name, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("kind", "PERSON");
        body.put("name", name);
        body.put("language", "ar");
        return Made.id(post("/parties", body));
    }

    public Response screened(UUID party, String outcome) {
        return post(
                "/parties/" + party + "/screenings",
                Map.of(
                        "questionsVersion",
                        1,
                        "answers",
                        List.of(Map.of("number", 1, "text", "We talk, and then we drink tea.")),
                        "outcome",
                        outcome));
    }

    public Response consents(UUID party, boolean given) {
        return post(
                "/parties/" + party + "/consents",
                Map.of("given", given, "how", Map.of("way", "WRITTEN", "language", "ar")));
    }

    /** Two who were screened and agreed, and whose case is being mediated. */
    public List<UUID> activeWithTwo() {
        List<UUID> two = List.of(party("Umm Karim"), party("Hawre"));
        moveTo("SCREENING").then().statusCode(200);
        two.forEach(party -> screened(party, "GO_ON").then().statusCode(201));
        moveTo("CONSENT_PENDING").then().statusCode(200);
        two.forEach(party -> consents(party, true).then().statusCode(201));
        moveTo("ACTIVE").then().statusCode(200);
        return two;
    }

    private String address(String part) {
        return "/api/v1/mediation-cases/" + id + part;
    }

    private static RequestSpecification json(Someone caller) {
        return caller.calls().contentType("application/json");
    }
}
