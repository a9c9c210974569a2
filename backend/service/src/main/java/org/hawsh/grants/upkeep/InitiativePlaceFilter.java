package org.hawsh.grants.upkeep;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hawsh.grants.calls.Calls;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.PlainText;

/** Which of the places. */
record InitiativePlaceFilter(
        @QueryParam("centreId")
                @Parameter(description = "One centre; all of the caller's if left out")
                UUID centreId,
        @QueryParam("kind")
                @Parameter(description = "Of the code list initiative-kinds")
                @CodeOf(value = Calls.KINDS, known = true)
                String kind,
        @QueryParam("districtPcode")
                @Parameter(description = "Only places in the district with this P-code")
                @PlainText
                @Size(max = 40)
                String districtPcode,
        @QueryParam("condition") @Parameter(description = "As it was found the last time")
                UpkeepCondition condition,
        @QueryParam("nextVisit") @Parameter(description = "How the next visit stands")
                UpkeepRoundState nextVisit,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {}
