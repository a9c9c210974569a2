package org.hawsh.places;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** Another code or name under which a place is reported, and who reports it so. */
@Entity
class PlaceAlias {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private Integer placeId;

    @Enumerated(EnumType.STRING)
    private PlaceScheme scheme;

    private String code;

    private String name;

    private short preference;

    private String source;

    protected PlaceAlias() {}

    Integer placeId() {
        return placeId;
    }

    /** The place is proposed for this alias; others only may be meant by it. */
    boolean isPreferred() {
        return preference == 1;
    }

    PlaceDetail.Alias view() {
        return new PlaceDetail.Alias(scheme, code, name, source);
    }
}
