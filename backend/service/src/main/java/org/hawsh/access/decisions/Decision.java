package org.hawsh.access.decisions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.values.Moments;

/** Asked by one person, decided by another, once and in time. It has the same columns in every table. */
@Embeddable
public class Decision {
    @Column(updatable = false)
    private UUID askedBy;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private String askedBecause;

    /** Null for what can be decided however late. */
    @Column(updatable = false)
    private Instant askedUntil;

    @Column(name = "decision")
    @Enumerated(EnumType.STRING)
    private DecisionState state;

    private UUID decidedBy;

    private Instant decidedAt;

    private String decidedBecause;

    /** For the database only. */
    protected Decision() {}

    private Decision(DecisionState state, UUID by, String why, Instant until) {
        this.state = state;
        askedBy = by;
        askedAt = Moments.now();
        askedBecause = why;
        askedUntil = until;
    }

    /**
     * @param why null where nothing has to be said
     * @param until null for what can be decided however late
     */
    public static Decision asked(UUID by, String why, Instant until) {
        return new Decision(DecisionState.OPEN, by, why, until);
    }

    /** What one person may do alone is kept with who did it and why. */
    public static Decision notNeeded(UUID by, String why) {
        return new Decision(DecisionState.NOT_NEEDED, by, why, null);
    }

    public void approve(UUID by) {
        decide(DecisionState.APPROVED, by, null);
    }

    public void refuse(UUID by, String why) {
        decide(DecisionState.REFUSED, by, why);
    }

    /** Takes back what was asked; whoever asked may. */
    public void withdraw(UUID by) {
        close(DecisionState.WITHDRAWN, by, null);
    }

    private void decide(DecisionState decision, UUID by, String why) {
        mustBeOpen();
        SomebodyElseDecides.than(askedBy, by);
        close(decision, by, why);
    }

    private void close(DecisionState decision, UUID by, String why) {
        mustBeOpen();
        state = decision;
        decidedBy = by;
        decidedAt = Moments.now();
        decidedBecause = why;
    }

    /** @throws AlreadyDecided if it was, or if it is too late to */
    private void mustBeOpen() {
        if (!isOpen() || (askedUntil != null && askedUntil.isBefore(Moments.now()))) {
            throw new AlreadyDecided();
        }
    }

    public boolean isOpen() {
        return state == DecisionState.OPEN;
    }

    public DecisionState state() {
        return state;
    }

    public UUID askedBy() {
        return askedBy;
    }

    /** Null until it is decided. */
    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null where nothing had to be said. */
    public String askedBecause() {
        return askedBecause;
    }

    /** Null for what can be decided however late. */
    public Instant askedUntil() {
        return askedUntil;
    }

    /** Null until it is decided. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Whom the view names. */
    public Stream<UUID> people() {
        return Stream.of(askedBy, decidedBy).filter(Objects::nonNull);
    }

    public DecisionView view(Map<UUID, AccountRef> names) {
        return new DecisionView(
                state,
                names.get(askedBy),
                askedAt,
                askedBecause,
                names.get(decidedBy),
                decidedAt,
                decidedBecause);
    }
}
