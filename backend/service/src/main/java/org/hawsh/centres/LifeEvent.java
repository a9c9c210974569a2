package org.hawsh.centres;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.RecordedAtCentre;

/** Something that happened to a centre; never changed afterwards. */
@Entity
@Table(name = "centre_life_event")
class LifeEvent extends RecordedAtCentre {
    @Enumerated(EnumType.STRING)
    private LifeEventKind kind;

    @Column(name = "happened_on")
    private LocalDate on;

    @Embedded private Whereabouts whereabouts;

    private UUID toOrganisationId;

    private String reason;

    private UUID recordedBy;

    private Instant recordedAt;

    protected LifeEvent() {}

    LifeEvent(UUID centreId, RecordLifeEvent request, Whereabouts whereabouts, UUID recordedBy) {
        super(centreId);
        kind = request.kind();
        on = request.on();
        this.whereabouts = whereabouts;
        toOrganisationId = request.toOrganisationId();
        reason = request.reason();
        this.recordedBy = recordedBy;
        recordedAt = Moments.now();
    }

    LifeEventKind kind() {
        return kind;
    }

    LocalDate on() {
        return on;
    }

    UUID toOrganisationId() {
        return toOrganisationId;
    }

    Stream<Integer> placeIds() {
        return whereabouts == null ? Stream.of() : whereabouts.placeIds();
    }

    LifeEventView view(Map<Integer, PlaceView> places, OrganisationRef successor) {
        Whereabouts where = whereabouts == null ? new Whereabouts(null, null, null) : whereabouts;
        return new LifeEventView(
                id(),
                kind,
                on,
                places.get(where.governorateId()),
                places.get(where.districtId()),
                where.address(),
                successor,
                reason,
                recordedAt);
    }
}
