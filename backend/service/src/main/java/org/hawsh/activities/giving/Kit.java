package org.hawsh.activities.giving;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.CourseRef;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.work.records.KeptAtCentre;

/** Something to work with that somebody took home. */
@Entity
class Kit extends KeptAtCentre {
    private UUID courseId;

    private UUID participantId;

    private String item;

    private String serial;

    private LocalDate givenOn;

    private UUID givenBy;

    private boolean receiptSigned;

    private LocalDate returnedOn;

    protected Kit() {}

    Kit(CourseRef course, GiveKit request, UUID by) {
        super(course.centreId());
        courseId = course.id();
        participantId = request.participantId();
        item = request.item().strip();
        serial = request.serial() == null ? null : request.serial().strip();
        givenOn = request.givenOn();
        givenBy = by;
        receiptSigned = request.receiptSigned();
    }

    /** @throws GivingRefusal if it came back already */
    void takeBack(int seenVersion, LocalDate today) {
        mustBe(seenVersion);
        if (returnedOn != null) {
            throw GivingRefusal.returnedAlready();
        }
        returnedOn = today;
    }

    /** On paper, after it was given: the receipt is printed from what is written down here. */
    void signReceipt(int seenVersion) {
        mustBe(seenVersion);
        receiptSigned = true;
    }

    UUID participantId() {
        return participantId;
    }

    /** @param person null if they left the centre since */
    KitView view(ParticipantSummary person) {
        return new KitView(
                id(),
                courseId,
                person == null ? null : KitView.Holder.of(person),
                item,
                serial,
                givenOn,
                receiptSigned,
                returnedOn,
                version());
    }
}
