package org.hawsh.centres.closures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.KeptAtCentre;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A time in which a centre or one of its rooms is closed. */
@Entity
@Table(name = "centre_closure")
class Closure extends KeptAtCentre {
    private UUID roomId;

    private LocalDateTime startsAt;

    private LocalDateTime endsAt;

    private String cause;

    @Embedded
    @EmbeddedColumnNaming("notice_%s")
    private LocalizedText notice;

    private boolean withdrawn;

    private UUID declaredBy;

    private Instant declaredAt;

    private int sessionsCancelled;

    private int childcareCancelled;

    private int offersPaused;

    private LocalDateTime[] makeUpDates;

    protected Closure() {}

    Closure(ClosurePlan plan, LocalizedText notice, Consequences consequences, UUID declaredBy) {
        super(plan.centreId());
        roomId = plan.roomId();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        cause = plan.cause();
        this.notice = notice;
        this.declaredBy = declaredBy;
        declaredAt = Moments.now();
        sessionsCancelled = consequences.sessionsCancelled();
        childcareCancelled = consequences.childcareCancelled();
        offersPaused = consequences.offersPaused();
        makeUpDates = consequences.makeUpDates().toArray(LocalDateTime[]::new);
    }

    /**
     * Ends it at that moment, or withdraws it if it would not have begun by then.
     *
     * @return from when on nothing is closed by it any more
     * @throws VersionConflict if what was seen is not what is stored
     * @throws ClosureOver if it is over already, or would end before then anyhow
     */
    LocalDateTime end(int seenVersion, LocalDateTime moment, LocalDateTime now) {
        mustBe(seenVersion);
        ClosureState state = state(now);
        boolean over = state == ClosureState.ENDED || state == ClosureState.WITHDRAWN;
        if (over || endsAt != null && moment.isAfter(endsAt)) {
            throw new ClosureOver();
        }
        if (!moment.isAfter(startsAt)) {
            withdrawn = true;
            return startsAt;
        }
        endsAt = moment;
        return moment;
    }

    ClosureState state(LocalDateTime now) {
        if (withdrawn) {
            return ClosureState.WITHDRAWN;
        }
        if (now.isBefore(startsAt)) {
            return ClosureState.ANNOUNCED;
        }
        return endsAt == null || now.isBefore(endsAt) ? ClosureState.IN_FORCE : ClosureState.ENDED;
    }

    boolean isUpheld() {
        return !withdrawn;
    }

    UUID roomId() {
        return roomId;
    }

    UUID declaredBy() {
        return declaredBy;
    }

    ClosurePlan plan() {
        return new ClosurePlan(centreId(), roomId, startsAt, endsAt, cause);
    }

    ClosureView view(AccountRef declarer, LocalDateTime now) {
        return new ClosureView(
                id(),
                centreId(),
                roomId,
                startsAt,
                endsAt,
                cause,
                notice,
                state(now),
                declarer,
                declaredAt,
                new Consequences(
                        sessionsCancelled, childcareCancelled, offersPaused, List.of(makeUpDates)),
                version());
    }

    LocalDateTime startsAt() {
        return startsAt;
    }
}
