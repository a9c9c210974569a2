package org.hawsh.places;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hawsh.platform.LocalizedText;

/** An administrative unit under one code of one scheme, for as long as that code was valid. */
@Entity
class Place {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private String scheme;
    private String pcode;

    @Enumerated(EnumType.STRING)
    private PlaceLevel level;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "ckb", column = @Column(name = "name_ckb"))
    private LocalizedText name;

    private LocalDate validFrom;

    private LocalDate validTo;

    protected Place() {}

    Integer id() {
        return id;
    }

    PlaceView view() {
        return new PlaceView(pcode, scheme, level, name);
    }
}
