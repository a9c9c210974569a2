package org.hawsh.places;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** An administrative unit under one code of one scheme, for as long as that code was valid. */
@Entity
class Place {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(updatable = false)
    private String scheme;

    @Column(updatable = false)
    private String pcode;

    @Column(updatable = false)
    private String parentPcode;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PlaceLevel level;

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private PlaceName name;

    @Column(name = "name_ckb_reviewed")
    private boolean kurdishNameReviewed;

    @Column(updatable = false)
    private LocalDate validFrom;

    private LocalDate validTo;

    protected Place() {}

    static Place of(PlaceView listed) {
        Place place = new Place();
        place.scheme = listed.scheme();
        place.pcode = listed.pcode();
        place.parentPcode = listed.parentPcode();
        place.level = listed.level();
        place.validFrom = listed.validFrom();
        place.name = listed.name();
        place.validTo = listed.validTo();
        return place;
    }

    /** A code keeps its meaning: only its names and its end can change. Another Kurdish name is one nobody has reviewed. */
    void become(PlaceView listed) {
        this.kurdishNameReviewed &= Objects.equals(name.ckb(), listed.name().ckb());
        this.name = listed.name();
        this.validTo = listed.validTo();
    }

    void end(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    Integer id() {
        return id;
    }

    String scheme() {
        return scheme;
    }

    String pcode() {
        return pcode;
    }

    PlaceLevel level() {
        return level;
    }

    PlaceName name() {
        return name;
    }

    boolean isKurdishNameReviewed() {
        return kurdishNameReviewed;
    }

    boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    PlaceView view() {
        return new PlaceView(pcode, scheme, level, name, parentPcode, validFrom, validTo);
    }
}
