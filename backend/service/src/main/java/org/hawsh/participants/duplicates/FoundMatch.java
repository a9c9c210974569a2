package org.hawsh.participants.duplicates;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** Two records that may be one person, waiting for somebody to look. */
@Entity
@Table(name = "participant_match")
class FoundMatch {
    @Id private UUID id;

    @Embedded private PairOfPeople pair;

    @Enumerated(EnumType.STRING)
    private MatchLevel level;

    private Instant foundAt;

    protected FoundMatch() {}

    static FoundMatch of(PairOfPeople pair, MatchLevel level) {
        FoundMatch found = new FoundMatch();
        found.id = Ids.next();
        found.pair = pair;
        found.level = level;
        found.foundAt = Moments.now();
        return found;
    }

    UUID id() {
        return id;
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
