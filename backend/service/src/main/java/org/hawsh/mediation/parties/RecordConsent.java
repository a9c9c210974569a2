package org.hawsh.mediation.parties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party says of taking part, now. */
@Schema(name = "RecordMediationConsent")
record RecordConsent(
        @Schema(
                        description =
                                "False takes it back, which is possible at any time and needs no reason")
                @NotNull
                Boolean given,
        @NotNull @Valid ConsentDetails how) {

    ConsentDetails details() {
        return how;
    }
}
