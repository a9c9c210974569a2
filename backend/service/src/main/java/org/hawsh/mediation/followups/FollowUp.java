package org.hawsh.mediation.followups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.values.Ids;
import org.hawsh.work.records.Kept;

/** Somebody asks, so many months after the mediation, how it stands. */
@Entity
@Table(name = "mediation_follow_up")
class FollowUp extends Kept {
    private static final String SEALED = "mediation_follow_up.sealed_told";

    @Column(updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private int months;

    @Column(updatable = false)
    private LocalDate dueOn;

    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    private Durability durability;

    private byte[] sealedTold;

    protected FollowUp() {}

    FollowUp(UUID caseId, int months, LocalDate from) {
        super(Ids.next());
        this.caseId = caseId;
        this.months = months;
        dueOn = from.plusMonths(months);
    }

    /** Asked again, the later answer stands. */
    void record(RecordFollowUp heard, LocalDate today, CaseKey key) {
        askedOn = today;
        durability = heard.durability();
        sealedTold = key.seal(SEALED, id(), heard.told());
    }

    boolean isMissing() {
        return askedOn == null;
    }

    FollowUpView view(CaseKey key) {
        return new FollowUpView(
                id(),
                months,
                dueOn,
                askedOn,
                durability,
                key.open(SEALED, id(), sealedTold, String.class),
                version());
    }
}
