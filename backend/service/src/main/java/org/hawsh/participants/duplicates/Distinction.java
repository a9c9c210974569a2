package org.hawsh.participants.duplicates;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** "Not the same person": said once by somebody who looked, and not asked again until they take it back. */
@Entity
@Table(name = "participant_distinction")
class Distinction {
    @Id private UUID id;

    @Embedded private PairOfPeople pair;

    private UUID decidedBy;

    private Instant decidedAt;

    private UUID withdrawnBy;

    private Instant withdrawnAt;

    protected Distinction() {}

    static Distinction of(PairOfPeople pair, UUID decidedBy) {
        Distinction distinction = new Distinction();
        distinction.id = Ids.next();
        distinction.pair = pair;
        distinction.say(decidedBy);
        return distinction;
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

    UUID id() {
        return id;
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
