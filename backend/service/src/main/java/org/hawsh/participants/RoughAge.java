package org.hawsh.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** An age band with the day it was said: nobody stays 17 in a register. */
@Embeddable
public record RoughAge(
        @Enumerated(EnumType.STRING) @Column(name = "age_band") AgeBand band,
        @Column(name = "age_band_on") LocalDate on) {

    static RoughAge saidOn(LocalDate day, AgeBand band) {
        return band == null ? null : new RoughAge(band, day);
    }

    static AgeBand bandOf(RoughAge age) {
        return age == null ? null : age.band;
    }

    static LocalDate dayOf(RoughAge age) {
        return age == null ? null : age.on;
    }
}
