package org.hawsh.mediation.parties;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;

/** A party as the members of its case see it. */
@Schema(name = "MediationParty")
record PartyView(
        @NotNull UUID id,
        @NotNull PartyKind kind,
        @Schema(description = "Null once the narrative is destroyed") PartyDetails details,
        @Schema(description = "What it last said of taking part; null until it was asked")
                ConsentView consent,
        @Schema(description = "The latest; null until it was screened") ScreeningView screening,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String tagName() {
        return "mediation-party";
    }
}
