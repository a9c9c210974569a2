package org.hawsh.grants.networks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.PlainText;

/** Which of the networks. */
record NetworkFilter(
        @QueryParam("centreId")
                @Parameter(description = "One centre; all of the caller's if left out")
                UUID centreId,
        @QueryParam("kind")
                @Parameter(description = "Of the code list network-kinds")
                @CodeOf(value = NetworkSheet.KINDS, known = true)
                String kind,
        @QueryParam("state") @Parameter(description = "Only networks in this state")
                NetworkState state,
        @QueryParam("name")
                @Parameter(description = "A part of the name, in any of the three languages")
                @PlainText
                @Size(max = 100)
                String name,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {

    /** The name as it is looked for; empty for any. */
    String nameKey() {
        return NameNormaliser.normalise(name);
    }
}
