package org.hawsh.centres.organisations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.hawsh.platform.words.LocalizedText;

/**
 * What an organisation is officially called from a day on, until its next name holds.
 *
 * @param validFrom null for as long as anybody remembers
 */
@Embeddable
record OfficialName(
        LocalDate validFrom,
        @Embedded
                @AttributeOverride(name = "en", column = @Column(name = "name_en"))
                @AttributeOverride(name = "ar", column = @Column(name = "name_ar"))
                @AttributeOverride(name = "ckb", column = @Column(name = "name_ckb"))
                LocalizedText name) {

    boolean holdsSince(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }
}
