package org.hawsh.centres;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;

/** Something that happened to a centre; never changed afterwards. */
@Entity
@Table(name = "centre_life_event")
class LifeEvent {
    @Id private UUID id;

    private UUID centreId;

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

    static LifeEvent of(
            UUID centreId, RecordLifeEvent request, Whereabouts whereabouts, UUID recordedBy) {
        LifeEvent event = new LifeEvent();
        event.id = Ids.next();
        event.centreId = centreId;
        event.kind = request.kind();
        event.on = request.on();
        event.whereabouts = whereabouts;
        event.toOrganisationId = request.toOrganisationId();
        event.reason = request.reason();
        event.recordedBy = recordedBy;
        event.recordedAt = Moments.now();
        return event;
    }

    UUID id() {
        return id;
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
                id,
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
