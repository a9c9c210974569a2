package org.hawsh.access.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.incidents.DeviceLossView.Held;
import org.hawsh.access.incidents.DeviceLossView.HeldKind;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** A device that was lost, stolen or seized, and what it may have held. Once written it stays, but for what was counted after. */
@Entity
class DeviceLoss {
    @Id private UUID id;

    @Column(updatable = false)
    private UUID subject;

    @Column(updatable = false)
    private UUID[] centreIds;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LossKind kind;

    @Column(updatable = false)
    private Instant happenedAt;

    @Column(updatable = false)
    private Instant reportedAt;

    @Column(updatable = false)
    private UUID reportedBy;

    @Column(updatable = false)
    private Instant signedOutAt;

    private Integer endedSessions;

    @Column(updatable = false)
    private int seenPeople;

    @Column(updatable = false)
    private int seenLists;

    @Column(updatable = false)
    private Integer offlineRosters;

    protected DeviceLoss() {}

    static DeviceLoss report(
            UUID subject,
            Set<UUID> centres,
            ReportDeviceLoss report,
            UUID reporter,
            Instant signedOutAt,
            Contents contents) {
        DeviceLoss loss = new DeviceLoss();
        loss.id = Ids.next();
        loss.subject = subject;
        loss.centreIds = centres.toArray(UUID[]::new);
        loss.kind = report.kind();
        loss.reportedAt = Moments.now();
        loss.happenedAt = earlier(report.happenedAt(), loss.reportedAt);
        loss.reportedBy = reporter;
        loss.signedOutAt = signedOutAt;
        loss.seenPeople = contents.people();
        loss.seenLists = contents.lists();
        loss.offlineRosters = contents.offlineRosters();
        return loss;
    }

    void ended(int sessions) {
        endedSessions = sessions;
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    UUID reportedBy() {
        return reportedBy;
    }

    Instant signedOutAt() {
        return signedOutAt;
    }

    DeviceLossView view(AccountRef whose, AccountRef reporter) {
        return new DeviceLossView(
                id,
                subject,
                whose.displayName(),
                kind,
                happenedAt,
                reportedAt,
                reporter,
                endedSessions,
                held());
    }

    private List<Held> held() {
        List<Held> held = new ArrayList<>();
        if (endedSessions != null) {
            held.add(new Held(HeldKind.SIGN_IN, endedSessions));
        }
        held.add(new Held(HeldKind.SEEN_PEOPLE, seenPeople));
        held.add(new Held(HeldKind.SEEN_LISTS, seenLists));
        if (offlineRosters != null) {
            held.add(new Held(HeldKind.OFFLINE_ROSTER, offlineRosters));
        }
        return List.copyOf(held);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || one.isBefore(other) ? one : other;
    }

    /** @param offlineRosters null while nothing is kept for working offline */
    record Contents(int people, int lists, Integer offlineRosters) {}
}
