package org.hawsh.participants.duplicates;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Recorded;

/** "Not the same person": said once by somebody who looked, and not asked again until they take it back. */
@Entity
@Table(name = "participant_distinction")
class Distinction extends Recorded {
    @Embedded private PairOfPeople pair;

    private UUID decidedBy;

    private Instant decidedAt;

    private UUID withdrawnBy;

    private Instant withdrawnAt;

    protected Distinction() {}

    Distinction(PairOfPeople pair, UUID decidedBy) {
        super(Ids.next());
        this.pair = pair;
        say(decidedBy);
    }

    /** Said again after it was taken back; while it holds, who said it first did. */
    void sayAgain(UUID who) {
        if (withdrawnAt != null) {
            say(who);
        }
    }

    void takeBack(UUID who) {
        this.withdrawnBy = who;
        this.withdrawnAt = Moments.now();
    }

    private void say(UUID who) {
        this.decidedBy = who;
        this.decidedAt = Moments.now();
        this.withdrawnBy = null;
        this.withdrawnAt = null;
    }

    PairOfPeople pair() {
        return pair;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
