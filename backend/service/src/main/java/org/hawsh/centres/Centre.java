package org.hawsh.centres;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.LocalizedText;

/** A community centre. Its days begin and end in its own zone. */
@Entity
class Centre {
    @Id private UUID id;

    private String code;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
    @AttributeOverride(name = "ckb", column = @Column(name = "name_ckb"))
    private LocalizedText name;

    private Integer governorateId;

    private String zone;

    private LocalDate openedOn;

    @Version private int version;

    protected Centre() {}

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    Integer governorateId() {
        return governorateId;
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of(zone));
    }

    CentreView view(PlaceView governorate) {
        return new CentreView(id, code, name, governorate, zone, openedOn);
    }
}
