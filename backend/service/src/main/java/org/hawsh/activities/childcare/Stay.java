package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.centres.rooms.AgeBand;
import org.hawsh.participants.households.ChildRef;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** A child in the corner, from drop-off to pick-up. */
@Entity
@Table(name = "childcare_stay")
class Stay {
    static final int MOST_TRIES = 5;

    @Id private UUID id;

    private UUID centreId;

    private LocalDate day;

    private UUID childId;

    private UUID participantId;

    private int fromMonths;

    private int childrenPerWorker;

    private Instant cameAt;

    private String broughtBy;

    private String note;

    private String code;

    private int codeTries;

    private Instant leftAt;

    private String leftWith;

    @Enumerated(EnumType.STRING)
    private LeftHow leftHow;

    private UUID collectorId;

    private UUID releaseId;

    private UUID recordedBy;

    @Version private int version;

    protected Stay() {}

    static Stay begins(
            UUID centre, LocalDate day, ChildRef child, AgeBand band, DropOff request, UUID by) {
        Stay stay = new Stay();
        stay.id = Ids.next();
        stay.centreId = centre;
        stay.day = day;
        stay.childId = child.id();
        stay.participantId = child.participantId();
        stay.fromMonths = band.fromMonths();
        stay.childrenPerWorker = band.childrenPerWorker();
        stay.cameAt = Moments.now();
        stay.broughtBy = request.broughtBy() == null ? null : request.broughtBy().strip();
        stay.note = request.note() == null ? null : request.note().strip();
        stay.code = Codes.next();
        stay.recordedBy = by;
        return stay;
    }

    void note(int seenVersion, String words) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        note = words == null ? null : words.strip();
    }

    /** @throws StayRefusal if the child is not here any more, or the code was tried too often */
    boolean opensWith(String said) {
        mustBeHere();
        if (codeTries >= MOST_TRIES) {
            throw StayRefusal.codeLocked();
        }
        boolean right =
                MessageDigest.isEqual(
                        Codes.asWritten(said).getBytes(StandardCharsets.UTF_8),
                        code.getBytes(StandardCharsets.UTF_8));
        if (!right) {
            codeTries++;
        }
        return right;
    }

    void goesWith(String whom, LeftHow how) {
        mustBeHere();
        leftAt = Moments.now();
        leftWith = whom.strip();
        leftHow = how;
    }

    void goesWithCollector(UUID collector, String name) {
        goesWith(name, LeftHow.COLLECTOR);
        collectorId = collector;
    }

    void isReleasedTo(Release release) {
        goesWith(release.name(), LeftHow.RELEASED);
        releaseId = release.id();
    }

    /** @throws StayRefusal if somebody has fetched the child already */
    void mustBeHere() {
        if (leftAt != null) {
            throw StayRefusal.gone();
        }
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID childId() {
        return childId;
    }

    UUID participantId() {
        return participantId;
    }

    int fromMonths() {
        return fromMonths;
    }

    boolean isHere() {
        return leftAt == null;
    }

    String code() {
        return code;
    }

    int triesLeft() {
        return MOST_TRIES - codeTries;
    }

    int version() {
        return version;
    }

    StayView view() {
        return new StayView(
                id, childId, day, cameAt, broughtBy, note, leftAt, leftWith, leftHow, version);
    }
}
