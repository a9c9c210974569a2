package org.hawsh.mediation.breakglass;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.Role;
import org.hawsh.mediation.members.CaseReference;
import org.hawsh.testing.ACase;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Made;
import org.hawsh.testing.Someone;

/** A file that a supervisor of another centre asked for, or opened. */
final class AnOpening {
    static final String WHY = "Her mediator is in hospital, and somebody threatens to come today.";

    private final UUID id;
    private final Someone asker;
    private final UUID from;

    private AnOpening(UUID id, Someone asker, UUID from) {
        this.id = id;
        this.asker = asker;
        this.from = from;
    }

    static Response asked(Someone by, UUID from, String reference, boolean emergency) {
        return by.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "centreId",
                                from,
                                "reference",
                                reference,
                                "reason",
                                WHY,
                                "emergency",
                                emergency))
                .post("/api/v1/mediation-openings");
    }

    /** Waits for its second person. */
    static AnOpening of(ACase mediated, UUID from) {
        return by(Someone.with(Role.MEDIATION_SUPERVISOR, from), mediated, from, false);
    }

    static AnOpening inAnEmergency(ACase mediated, UUID from) {
        return by(Someone.with(Role.MEDIATION_SUPERVISOR, from), mediated, from, true);
    }

    static AnOpening by(Someone asker, ACase mediated, UUID from, boolean emergency) {
        String id = Made.name(asked(asker, from, reference(mediated), emergency));
        return new AnOpening(UUID.fromString(id), asker, from);
    }

    static String reference(ACase mediated) {
        return Made.at(mediated.get(""), "/reference").asText();
    }

    /** Of no case. */
    static String madeUp() {
        return CaseReference.random();
    }

    /** Of what fits no case, which whoever supervises every centre can ask for as well, so many hours ago. */
    static UUID kept(Someone asker, UUID from, int hours) {
        UUID id = UUID.randomUUID();
        Databases.execute(
                "insert into mediation_opening (id, centre_id, reference, emergency, sealed_reason, asked_by, asked_at, asked_until,"
                        + " decision, version) values (?, ?, ?, false, '', ?, now() - make_interval(hours => ?),"
                        + " now() + make_interval(hours => 24 - ?), 'OPEN', 0)",
                id,
                from,
                madeUp(),
                asker.subject(),
                hours,
                hours);
        return id;
    }

    /** What they asked for and nobody got to is not there, so that they may ask as often again. */
    static void noneAskedForBy(Someone asker) {
        Databases.execute(
                "delete from mediation_opening where asked_by = ? and opened_at is null",
                asker.subject());
    }

    /** The file, as whoever asked for it sees it. */
    ACase shows(ACase mediated) {
        return mediated.seenBy(asker());
    }

    UUID id() {
        return id;
    }

    Someone asker() {
        return asker;
    }

    UUID from() {
        return from;
    }

    Response approvedBy(Someone second) {
        return second.calls().post("/api/v1/mediation-opening-requests/" + id + "/approval");
    }

    Response refusedBy(Someone second) {
        return second.calls().post("/api/v1/mediation-opening-requests/" + id + "/refusal");
    }

    Response ended() {
        return asker.calls().post("/api/v1/mediation-openings/" + id + "/ending");
    }

    Response reviewedBy(Someone officer, boolean justified) {
        return officer.calls()
                .contentType("application/json")
                .body(Map.of("justified", justified, "note", "Nobody else could be reached."))
                .post("/api/v1/mediation-opening-reviews/" + id + "/outcome");
    }

    /** As it stands for whoever asked for it. */
    String state() {
        return asker.calls()
                .get("/api/v1/mediation-openings")
                .path("items.find { it.id == '%s' }.state".formatted(id));
    }

    /** The clock of the database has gone on by so much since it opened. */
    AnOpening openedAgo(String interval) {
        Databases.execute(
                "update mediation_opening set opened_at = opened_at - cast(? as interval),"
                        + " closes_at = closes_at - cast(? as interval) where id = ?",
                interval,
                interval,
                id);
        return this;
    }
}
