package org.hawsh.mediation.parties;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.mediation.vault.CaseKey;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Recorded;

/** One party was asked alone, on one day. */
@Entity
@Table(name = "mediation_screening")
class Screening extends Recorded {
    private static final String SEALED = "mediation_screening.sealed_answers";

    private UUID caseId;

    private UUID partyId;

    private LocalDate day;

    private int questionsVersion;

    @Enumerated(EnumType.STRING)
    private ScreeningOutcome outcome;

    private Instant recordedAt;

    private UUID recordedBy;

    private byte[] sealedAnswers;

    protected Screening() {}

    Screening(Party party, RecordScreening request, LocalDate today, UUID by, CaseKey key) {
        super(Ids.next());
        caseId = party.caseId();
        partyId = party.id();
        day = today;
        questionsVersion = request.questionsVersion();
        outcome = request.outcome();
        recordedAt = Moments.now();
        recordedBy = by;
        sealedAnswers = key.seal(SEALED, id(), request);
    }

    UUID partyId() {
        return partyId;
    }

    ScreeningOutcome outcome() {
        return outcome;
    }

    boolean letsMeetOn(LocalDate today) {
        return day.equals(today) && outcome != ScreeningOutcome.STOP;
    }

    ScreeningView view(CaseKey key) {
        RecordScreening told = key.open(SEALED, id(), sealedAnswers, RecordScreening.class);
        return new ScreeningView(
                id(),
                day,
                questionsVersion,
                outcome,
                told == null ? null : told.arrangements(),
                told == null ? null : told.answers());
    }
}
