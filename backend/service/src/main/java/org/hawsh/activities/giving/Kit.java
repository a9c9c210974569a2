package org.hawsh.activities.giving;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;

/** Something to work with that somebody took home. */
@Entity
class Kit {
    @Id private UUID id;

    private UUID centreId;

    private UUID courseId;

    private UUID participantId;

    private String item;

    private String serial;

    private LocalDate givenOn;

    private UUID givenBy;

    private boolean receiptSigned;

    private LocalDate returnedOn;

    @Version private int version;

    protected Kit() {}

    static Kit given(CourseRef course, GiveKit request, UUID by) {
        Kit kit = new Kit();
        kit.id = Ids.next();
        kit.centreId = course.centreId();
        kit.courseId = course.id();
        kit.participantId = request.participantId();
        kit.item = request.item().strip();
        kit.serial = request.serial() == null ? null : request.serial().strip();
        kit.givenOn = request.givenOn();
        kit.givenBy = by;
        kit.receiptSigned = request.receiptSigned();
        return kit;
    }

    /** @throws GivingRefusal if it came back already */
    void takeBack(int seenVersion, LocalDate today) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        if (returnedOn != null) {
            throw GivingRefusal.returnedAlready();
        }
        returnedOn = today;
    }

    /** On paper, after it was given: the receipt is printed from what is written down here. */
    void signReceipt(int seenVersion) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        receiptSigned = true;
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    UUID participantId() {
        return participantId;
    }

    int version() {
        return version;
    }

    /** @param person null if they left the centre since */
    KitView view(ParticipantSummary person) {
        return new KitView(
                id,
                courseId,
                person == null ? null : KitView.Holder.of(person),
                item,
                serial,
                givenOn,
                receiptSigned,
                returnedOn,
                version);
    }
}
