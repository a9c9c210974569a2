package org.hawsh.activities.childcare;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.centres.rooms.AgeBand;
import org.hawsh.participants.households.ChildRef;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.KeptAtCentre;

/** A child in the corner, from drop-off to pick-up. */
@Entity
@Table(name = "childcare_stay")
class Stay extends KeptAtCentre {
    static final int MOST_TRIES = 5;

    /** Whoever tapped the wrong child sees it at once; later than this the child is on its way home. */
    private static final Duration TAKEN_BACK_WITHIN = Duration.ofMinutes(15);

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

    protected Stay() {}

    Stay(UUID centre, LocalDate day, ChildRef child, AgeBand band, DropOff request, UUID by) {
        super(centre);
        this.day = day;
        childId = child.id();
        participantId = child.participantId();
        fromMonths = band.fromMonths();
        childrenPerWorker = band.childrenPerWorker();
        cameAt = Moments.now();
        broughtBy = request.broughtBy() == null ? null : request.broughtBy().strip();
        note = request.note() == null ? null : request.note().strip();
        code = Codes.next();
        recordedBy = by;
    }

    void note(int seenVersion, String words) {
        mustBe(seenVersion);
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

    /**
     * The hand-over was a slip: the child is here as before. The trail keeps who was said to have taken it.
     *
     * @throws StayRefusal if the child is here, or went too long ago for a slip
     */
    void isBack() {
        if (leftAt == null) {
            throw StayRefusal.hereAlready("");
        }
        if (leftAt.plus(TAKEN_BACK_WITHIN).isBefore(Moments.now())) {
            throw StayRefusal.goneTooLong(TAKEN_BACK_WITHIN);
        }
        leftAt = null;
        leftWith = null;
        leftHow = null;
        collectorId = null;
        releaseId = null;
    }

    /** @throws StayRefusal if somebody has fetched the child already */
    void mustBeHere() {
        if (leftAt != null) {
            throw StayRefusal.gone();
        }
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

    StayView view() {
        return new StayView(
                id(), childId, day, cameAt, broughtBy, note, leftAt, leftWith, leftHow, version());
    }
}
