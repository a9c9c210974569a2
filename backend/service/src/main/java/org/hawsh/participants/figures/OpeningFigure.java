package org.hawsh.participants.figures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.RecordedAtCentre;
import org.hibernate.annotations.Immutable;

/** A number somebody answers for. It is never changed; what corrects it is another one. */
@Entity
@Immutable
class OpeningFigure extends RecordedAtCentre {
    @Enumerated(EnumType.STRING)
    private Counted counted;

    private int number;

    private LocalDate asOf;

    private LocalDate periodFrom;

    private boolean includesRegistered;

    @Embedded private Provenance provenance;

    private UUID replaces;

    private String reason;

    private UUID recordedBy;

    private Instant recordedAt;

    protected OpeningFigure() {}

    OpeningFigure(UUID centreId, Counted counted, FigureDetails details, UUID by) {
        super(centreId);
        this.counted = counted;
        number = details.number();
        asOf = details.asOf();
        periodFrom = details.periodFrom();
        includesRegistered = details.includesEverybody();
        provenance = details.provenance().stripped();
        recordedBy = by;
        recordedAt = Moments.now();
    }

    /** What holds instead of this one. */
    OpeningFigure correctedBy(ReplaceOpeningFigure correction, UUID by) {
        OpeningFigure instead = new OpeningFigure(centreId(), counted, correction.figure(), by);
        instead.replaces = id();
        instead.reason = correction.reason().strip();
        return instead;
    }

    Counted counted() {
        return counted;
    }

    UUID replaces() {
        return replaces;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    OpeningFigureView view(Map<UUID, AccountRef> names, UUID replacedBy) {
        return new OpeningFigureView(
                id(),
                centreId(),
                counted,
                number,
                asOf,
                periodFrom,
                includesRegistered,
                provenance,
                replaces,
                reason,
                replacedBy,
                names.get(recordedBy),
                recordedAt);
    }
}
