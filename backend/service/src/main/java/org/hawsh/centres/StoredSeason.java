package org.hawsh.centres;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.hawsh.platform.words.LocalizedText;

/** A season as the table keeps it, numbered from 1 in the order of its days. */
@Embeddable
record StoredSeason(
        short no,
        @Embedded
                @AttributeOverride(name = "en", column = @Column(name = "name_en"))
                @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
                @AttributeOverride(name = "ckb", column = @Column(name = "name_ckb"))
                LocalizedText name,
        LocalDate startsOn,
        LocalDate endsOn) {}
