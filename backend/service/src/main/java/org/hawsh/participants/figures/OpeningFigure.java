package org.hawsh.participants.figures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hibernate.annotations.Immutable;

/** A number somebody answers for. It is never changed; what corrects it is another one. */
@Entity
@Immutable
class OpeningFigure {
    @Id private UUID id;

    private UUID centreId;

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

    static OpeningFigure of(UUID centreId, Counted counted, FigureDetails details, UUID by) {
        OpeningFigure figure = new OpeningFigure();
        figure.id = Ids.next();
        figure.centreId = centreId;
        figure.counted = counted;
        figure.number = details.number();
        figure.asOf = details.asOf();
        figure.periodFrom = details.periodFrom();
        figure.includesRegistered = details.includesEverybody();
        figure.provenance = details.provenance().stripped();
        figure.recordedBy = by;
        figure.recordedAt = Moments.now();
        return figure;
    }

    /** What holds instead of this one. */
    OpeningFigure correctedBy(ReplaceOpeningFigure correction, UUID by) {
        OpeningFigure instead = of(centreId, counted, correction.figure(), by);
        instead.replaces = id;
        instead.reason = correction.reason().strip();
        return instead;
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
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
                id,
                centreId,
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
