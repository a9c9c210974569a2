package org.hawsh.participants.duplicates;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Recorded;

/** Two records that may be one person, waiting for somebody to look. */
@Entity
@Table(name = "participant_match")
class FoundMatch extends Recorded {
    @Embedded private PairOfPeople pair;

    @Enumerated(EnumType.STRING)
    private MatchLevel level;

    private Instant foundAt;

    protected FoundMatch() {}

    FoundMatch(PairOfPeople pair, MatchLevel level) {
        super(Ids.next());
        this.pair = pair;
        this.level = level;
        foundAt = Moments.now();
    }

    PairOfPeople pair() {
        return pair;
    }

    MatchLevel level() {
        return level;
    }

    Instant foundAt() {
        return foundAt;
    }
}
