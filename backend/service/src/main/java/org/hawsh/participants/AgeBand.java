package org.hawsh.participants;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How old somebody is, as roughly as they say it. Unions of them are the bands others count by: 0–4, 5–11, 12–17, 18–59, 60+. */
@Schema(
        name = "PersonAgeBand",
        description = "How old somebody is, in years, where no birth date is known")
public enum AgeBand {
    AGE_0_4,
    AGE_5_11,
    AGE_12_17,
    AGE_18_24,
    AGE_25_34,
    AGE_35_59,
    AGE_60_UP;

    public boolean isUnderEighteen() {
        return this == AGE_0_4 || this == AGE_5_11 || this == AGE_12_17;
    }
}
